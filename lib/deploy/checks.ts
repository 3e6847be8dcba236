import { reasons } from "../publish/answer";
import { headersFor } from "../publish/headers";
import { type Coding, type HeldFile, type HeldSite, headersOf } from "../publish/held-site";
import type { RedirectRule } from "../publish/redirects";

/** One request, and what a deployed site has to answer. */
export interface Check {
  /** With the base path, and with the query where there is one. */
  address: string;
  method: "GET" | "HEAD" | "POST";
  /** What the request says of itself; Accept-Encoding is empty unless it is here. */
  sends: Record<string, string>;
  status: number;
  /** Other statuses that will do. */
  alsoRight?: readonly number[];
  /** Headers in lower case, and what they must be; an empty one must not be there. */
  headers: Record<string, string>;
  /** The body byte for byte, where it is ours. */
  body?: Buffer | undefined;
  /** The body as a reader sees it, for hosts that pack it anew. */
  plain?: Buffer | undefined;
}

export interface ChecksWanted {
  basePath: string;
  /** Every coding, HEAD, parts and revalidation of every file, and requests out of the ordinary: for a host at hand. */
  isThorough: boolean;
}

const lower = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** Headers that some file has and others must not have. */
const sometimes = { vary: "", "content-encoding": "", "access-control-allow-origin": "" };

const packed: Coding[] = ["br", "gzip", "identity"];
const missing = "/zzzz-qqqq-0/";

/** What to ask a deployed site, from the site as it was built. */
export function* checksOf(site: HeldSite, { basePath, isThorough }: ChecksWanted): Generator<Check> {
  const leadsOn = (address: string) => site.rules.get(basePath + address)?.some(({ query }) => !query) ?? false;
  const files = [...site.files.values()].filter(({ address }) => !leadsOn(address));
  for (const file of files) {
    const address = basePath + file.address;
    yield fileCheck(address, file, "br", { "accept-encoding": "gzip, br" });
    if (isThorough) yield* everyWay(address, file);
  }
  for (const rule of [...site.rules.values()].flat()) yield ruleCheck(rule);
  const pages = files.filter(({ address }) => address.endsWith("/") && address !== "/");
  for (const { address } of isThorough ? pages : pages.slice(0, 10)) {
    yield leadsTo(`${basePath}${address.slice(0, -1)}`, 308, `${basePath}${address}`);
    yield leadsTo(`${basePath}${address.slice(0, -1)}?a=b`, 308, `${basePath}${address}?a=b`);
  }
  if (basePath) yield leadsTo(basePath, 308, `${basePath}/`);
  yield missingCheck(`${basePath}${missing}`, site);
  yield missingCheck(`${basePath}/zzzz-qqqq.json`, site);
  if (isThorough) yield* outOfTheOrdinary(basePath, site, pages[0]);
}

function fileCheck(address: string, file: HeldFile, wanted: Coding, sends: Record<string, string>): Check {
  const coding = file.bodies[wanted] ? wanted : "identity";
  const body = file.bodies[coding] ?? file.bodies.identity;
  return {
    address,
    method: "GET",
    sends,
    status: 200,
    headers: {
      ...sometimes,
      ...lower(headersOf(file)),
      etag: body.etag,
      "accept-ranges": "bytes",
      "content-length": String(body.bytes.length),
      ...(coding === "identity" ? {} : { "content-encoding": coding }),
    },
    body: body.bytes,
    plain: file.bodies.identity.bytes,
  };
}

function* everyWay(address: string, file: HeldFile): Generator<Check> {
  const [brotli, gzip, plain] = packed.map((coding) =>
    fileCheck(address, file, coding, coding === "identity" ? {} : { "accept-encoding": coding }),
  );
  if (!brotli || !gzip || !plain) return;
  yield gzip;
  yield plain;
  yield { ...brotli, method: "HEAD", body: Buffer.alloc(0) };
  for (const one of [brotli, plain]) yield unchanged(one, one.headers.etag ?? "");
  for (const one of [brotli, plain]) yield part(one, "bytes=2-5", 2, 5);
}

/** Some headers tell of a body, and this answer has none. */
function unchanged(whole: Check, tag: string): Check {
  const { "content-type": _, "content-length": __, "accept-ranges": ___, ...headers } = whole.headers;
  return {
    ...whole,
    sends: { ...whole.sends, "if-none-match": tag },
    status: 304,
    headers: { ...headers, "content-encoding": "" },
    body: Buffer.alloc(0),
  };
}

function part(whole: Check, range: string, from: number, to: number): Check {
  const { body = Buffer.alloc(0) } = whole;
  if (to >= body.length) return whole;
  // A part says by itself that there are parts.
  const { "accept-ranges": _, ...withoutRanges } = whole.headers;
  return {
    ...whole,
    sends: { ...whole.sends, range },
    status: 206,
    headers: {
      ...withoutRanges,
      "content-length": String(to - from + 1),
      "content-range": `bytes ${from}-${to}/${body.length}`,
    },
    body: body.subarray(from, to + 1),
  };
}

function ruleCheck({ from, to, status, query }: RedirectRule): Check {
  return leadsTo(query ? `${from}?${new URLSearchParams(query)}` : from, status, to);
}

function leadsTo(address: string, status: number, location: string): Check {
  return { address, method: "GET", sends: {}, status, headers: { ...sometimes, ...lower(headersFor("/")), location } };
}

function missingCheck(address: string, { notFound }: HeldSite): Check {
  const { bytes } = notFound.bodies.identity;
  const headers = { ...sometimes, ...lower(headersOf(notFound)), "content-length": String(bytes.length), etag: "" };
  return { address, method: "GET", sends: {}, status: 404, headers, body: bytes, plain: bytes };
}

function* outOfTheOrdinary(basePath: string, site: HeldSite, page: HeldFile | undefined): Generator<Check> {
  for (const name of ["/index.html", "/index.html.br", "/_headers", "/hosting/nginx/maps.conf", "//", "/S/"]) {
    // `npm start` offers pages with names alike.
    const { "content-length": _, ...headers } = missingCheck(basePath, site).headers;
    yield { address: `${basePath}${name}`, method: "GET", sends: {}, status: 404, headers };
  }
  yield { ...missingCheck(`${basePath}${missing}`, site), method: "HEAD", body: Buffer.alloc(0) };
  if (!page) return;

  const address = basePath + page.address;
  const whole = fileCheck(address, page, "br", { "accept-encoding": "br" });
  const tag = whole.headers.etag ?? "";
  for (const tags of [`W/${tag}`, `"other", ${tag}`, "*"]) yield unchanged(whole, tags);
  for (const tags of ['"other"', tag.replaceAll('"', ""), page.bodies.gzip?.etag ?? ""])
    yield { ...whole, sends: { ...whole.sends, "if-none-match": tags } };
  yield { ...whole, sends: { ...whole.sends, "if-modified-since": new Date(8.64e15 / 4).toUTCString() } };
  yield { ...whole, sends: { ...whole.sends, range: "bytes=2-5", "if-range": '"other"' } };
  yield part({ ...whole, sends: { ...whole.sends, "if-range": tag } }, "bytes=2-5", 2, 5);
  yield { ...whole, sends: { ...whole.sends, range: "bytes=0-1,5-6" } };
  yield {
    ...whole,
    sends: { ...whole.sends, range: "bytes=99999999-" },
    status: 416,
    headers: { "content-range": `bytes */${whole.body?.length}` },
    body: undefined,
    plain: undefined,
  };
  const asked: [string, Coding][] = [
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["gzip;q=0.5, br;q=1.0", "br"],
    ["BR", "br"],
    ["*;q=0", "identity"],
    ["*", "br"],
    ["zebra, xbr, gzipped", "identity"],
    ["identity", "identity"],
  ];
  for (const [encoding, coding] of asked) yield fileCheck(address, page, coding, { "accept-encoding": encoding });
  for (const path of [address, `${basePath}${missing}`])
    yield {
      address: path,
      method: "POST",
      sends: {},
      status: 405,
      headers: {
        ...sometimes,
        ...lower(headersFor("/")),
        allow: "GET, HEAD",
        "content-type": "text/plain; charset=utf-8",
      },
      body: Buffer.from(reasons[405]),
    };
}
