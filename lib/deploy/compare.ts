import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Answer } from "./ask";
import type { Check } from "./one-check";

/** Something a host does not answer as the site was built. */
export interface Difference {
  address: string;
  /** What the request said of itself, where that matters. */
  asked: string;
  /** "status", "body", or the name of a header. */
  part: string;
  wanted: string;
  got: string;
}

/** What differs between an answer and what was built. Of a wrong status nothing else is said: the rest follows from it. */
export function compare(check: Check, { status, headers, body }: Answer, origin: string): Difference[] {
  const differs = (part: string, wanted: string, got: string): Difference => ({
    address: check.address,
    asked: [check.method === "GET" ? [] : check.method, ...Object.entries(check.sends).map((pair) => pair.join(": "))]
      .flat()
      .join("; "),
    part,
    wanted,
    got,
  });
  if (status !== check.status && !check.alsoRight?.includes(status)) {
    const isSoft = check.status === 404 && status === 200;
    return [
      differs("status", String(check.status), isSoft ? "200: a missing page that says it is there" : String(status)),
    ];
  }
  const wrong = Object.entries(check.headers)
    .filter(([name, wanted]) => normal(name, headers[name], origin) !== normal(name, wanted, origin))
    .map(([name, wanted]) => differs(name, wanted || "none", headers[name] ?? "none"));
  if (!check.body && check.plain && check.method === "GET" && !check.plain.equals(unpack(headers, body)))
    wrong.push(differs("body", `${check.plain.length} bytes unpacked`, describe(check, headers, body)));
  if (check.body && !check.body.equals(body)) {
    const isRepacked = check.plain && check.method === "GET" && check.plain.equals(unpack(headers, body));
    wrong.push(
      differs(
        "body",
        `${check.body.length} bytes`,
        isRepacked ? "the same text, packed anew" : describe(check, headers, body),
      ),
    );
  }
  return wrong;
}

/** Spaces in a media type mean nothing; an order of words in Vary neither. */
function normal(name: string, value = "", origin: string): string {
  if (name === "content-type") return value.toLowerCase().replace(/\s/g, "");
  // A host may write the site's own name before the path, or not; another's leads off the site.
  if (name === "location" && value.startsWith(`${origin}/`)) return value.slice(origin.length);
  if (name === "vary") return value.toLowerCase().split(/,\s*/).sort().join(", ");
  return value;
}

function unpack(headers: Record<string, string>, body: Buffer): Buffer {
  try {
    const coding = headers["content-encoding"];
    return coding === "br" ? brotliDecompressSync(body) : coding === "gzip" ? gunzipSync(body) : body;
  } catch {
    return body;
  }
}

function describe({ plain }: Check, headers: Record<string, string>, body: Buffer): string {
  const title = (bytes: Buffer | undefined) => /<title>([^<]*)/.exec(bytes?.toString() ?? "")?.[1];
  const [wanted, got] = [title(plain), title(unpack(headers, body))];
  return `${body.length} other bytes${got !== undefined && got !== wanted ? `, "${got}"` : ""}`;
}
