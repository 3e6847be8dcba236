import { reasons } from "../publish/answer";
import { headersFor } from "../publish/headers";
import type { Coding, HeldFile, HeldSite } from "../publish/held-site";
import { type Check, fileCheck, lower, missingCheck, part, sometimes, unchanged } from "./one-check";

/** An address that no page is like: `npm start` offers those that are. */
export const missing = "/zzzz-qqqq-0/";

/** Requests that few readers send, and what is right to answer. */
export function* outOfTheOrdinary(basePath: string, site: HeldSite, page: HeldFile | undefined): Generator<Check> {
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
