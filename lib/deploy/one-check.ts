import { headersFor } from "../publish/headers";
import { type Coding, type HeldFile, type HeldSite, headersOf } from "../publish/held-site";

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
  /** The page that stands at an address that leads on, for hosts that know no rules. */
  page?: Buffer | undefined;
}

/** Headers by their names in lower case. */
export const lower = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** Headers that some file has and others must not have. */
export const sometimes = { vary: "", "content-encoding": "", "access-control-allow-origin": "" };

/** A file, whole, in one coding. */
export function fileCheck(address: string, file: HeldFile, wanted: Coding, sends: Record<string, string>): Check {
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

/** A file that the reader has already. Some headers tell of a body, and this answer has none. */
export function unchanged(whole: Check, tag: string): Check {
  const { "content-type": _, "content-length": __, "accept-ranges": ___, ...headers } = whole.headers;
  return {
    ...whole,
    sends: { ...whole.sends, "if-none-match": tag },
    status: 304,
    headers: { ...headers, "content-encoding": "" },
    body: Buffer.alloc(0),
  };
}

/** A part of a file. */
export function part(whole: Check, range: string, from: number, to: number): Check {
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

/** An address that leads on. */
export function leadsTo(address: string, status: number, location: string): Check {
  return { address, method: "GET", sends: {}, status, headers: { ...sometimes, ...lower(headersFor("/")), location } };
}

/** An address of nothing. */
export function missingCheck(address: string, { notFound }: HeldSite): Check {
  const { bytes } = notFound.bodies.identity;
  const headers = { ...sometimes, ...lower(headersOf(notFound)), "content-length": String(bytes.length), etag: "" };
  return { address, method: "GET", sends: {}, status: 404, headers, body: bytes, plain: bytes };
}
