import type { Coding, HeldFile, HeldSite } from "../publish/held-site";
import type { RedirectRule } from "../publish/redirects";
import { missing, outOfTheOrdinary } from "./odd-checks";
import { type Check, fileCheck, leadsTo, missingCheck, part, unchanged } from "./one-check";

export interface ChecksWanted {
  basePath: string;
  /** Every coding, HEAD, parts and revalidation of every file, and requests out of the ordinary: for a host at hand. */
  isThorough: boolean;
}

const packed: Coding[] = ["br", "gzip", "identity"];

/** What to ask a deployed site, from the site as it was built. */
export function* checksOf(site: HeldSite, { basePath, isThorough }: ChecksWanted): Generator<Check> {
  const leadsOn = (address: string) => site.rules.get(basePath + address)?.some(({ query }) => !query) ?? false;
  const files = [...site.files.values()].filter(({ address }) => !leadsOn(address));
  for (const file of files) {
    const address = basePath + file.address;
    yield fileCheck(address, file, "br", { "accept-encoding": "gzip, br" });
    if (isThorough) yield* everyWay(address, file);
  }
  for (const rule of [...site.rules.values()].flat()) yield ruleCheck(rule, site, basePath);
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

function ruleCheck({ from, to, status, query }: RedirectRule, site: HeldSite, basePath: string): Check {
  if (query) return leadsTo(`${from}?${new URLSearchParams(query)}`, status, to);
  return { ...leadsTo(from, status, to), page: site.files.get(from.slice(basePath.length))?.bodies.identity.bytes };
}
