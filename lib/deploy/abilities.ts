import { onlyHttps } from "../publish/hosts/describe-site";
import { framesOnly } from "../publish/hosts/static-hosts";
import type { Check } from "./one-check";

/** What a host can be told; what it cannot is not asked of it, and docs/hosting.md says so. */
interface Abilities {
  /** Whether it sends our packed copies and tags. Others pack anew, and make tags of their own. */
  sendsOurBytes: boolean;
  /** "each": every page's own policy as a header too. "frames": only who may frame it; the rest stands in the page. */
  policy: "each" | "frames" | "none";
  /** Whether it sends the other headers we name. */
  sendsHeaders: boolean;
  /** Which addresses lead on by status: all, those without a query, or none (there, a page leads on). */
  leadsOn: "all" | "plain" | "none";
  /** What it answers to an address without its last slash. */
  addsSlash: number[];
}

const onMachines: Abilities = {
  sendsOurBytes: true,
  policy: "each",
  sendsHeaders: true,
  leadsOn: "all",
  addsSlash: [308],
};
const ofOthers: Abilities = {
  sendsOurBytes: false,
  policy: "frames",
  sendsHeaders: true,
  leadsOn: "plain",
  addsSlash: [301, 302, 307, 308],
};

/** Each kind of host that docs/hosting.md describes. */
export const hosts = {
  nginx: onMachines,
  caddy: onMachines,
  container: onMachines,
  netlify: { ...ofOthers, leadsOn: "all" },
  "cloudflare-pages": ofOthers,
  vercel: { ...ofOthers, leadsOn: "all" },
  cloudfront: { ...ofOthers, leadsOn: "all" },
  "github-pages": { ...ofOthers, policy: "none", sendsHeaders: false, leadsOn: "none" },
} as const satisfies Record<string, Abilities>;

export type HostName = keyof typeof hosts;

/** The same checks without what the host cannot do. */
export function* asked(checks: Iterable<Check>, host: HostName, overHttps: boolean): Generator<Check> {
  for (const check of checks) {
    const fitted = fitTo(check, hosts[host]);
    if (!fitted) continue;
    const { sendsHeaders } = hosts[host];
    yield overHttps && sendsHeaders ? { ...fitted, headers: { ...fitted.headers, ...strict } } : fitted;
  }
}

const strict = { "strict-transport-security": onlyHttps };
const ofBytes = ["etag", "vary", "content-encoding", "content-length", "accept-ranges"];
const alwaysThere = ["content-type", "location"];

function fitTo(
  check: Check,
  { sendsOurBytes, policy, sendsHeaders, leadsOn, addsSlash }: Abilities,
): Check | undefined {
  const { location } = check.headers;
  const addsIt = location !== undefined && check.status === 308;
  // What such a host does with a query as it adds the slash is its own affair.
  if (addsIt && !sendsOurBytes && check.address.includes("?")) return undefined;
  if (location !== undefined && !addsIt) {
    if (leadsOn === "none") return check.page && { ...check, status: 200, headers: {}, plain: check.page };
    if (leadsOn === "plain" && check.address.includes("?")) return undefined;
  }
  const headers = { ...check.headers };
  if (policy === "none") delete headers["content-security-policy"];
  else if (policy === "frames") headers["content-security-policy"] = framesOnly;
  for (const name of Object.keys(headers)) {
    if (!sendsOurBytes && ofBytes.includes(name)) delete headers[name];
    if (!sendsHeaders && !alwaysThere.includes(name)) delete headers[name];
    // Where a host of others leads on by itself, the answer's other headers are its own.
    if (!sendsOurBytes && location !== undefined && name !== "location") delete headers[name];
  }
  // The host's own list of media types has no say in pages, and needs none in what only programs read.
  if (!sendsHeaders && !/html/.test(headers["content-type"] ?? "")) delete headers["content-type"];
  return {
    ...check,
    ...(addsIt ? { alsoRight: addsSlash } : {}),
    headers,
    body: sendsOurBytes ? check.body : undefined,
  };
}
