import type { IncomingMessage, ServerResponse } from "node:http";
import fresh from "fresh";
import Negotiator from "negotiator";
import parseRange from "range-parser";
import { headersFor } from "./headers";
import { type Coding, type HeldFile, type HeldSite, headersOf } from "./held-site";
import { nearPages, withNearPages } from "./near-pages";
import type { RedirectRule } from "./redirects";
import { readTarget, type Target } from "./request-target";

export interface WhatToServe {
  site: HeldSite;
  /** `/ketamine` for a sub-folder, or nothing. */
  basePath: string;
  /** Whether the site's own rules are followed, as a host would that knows them. */
  followsRules: boolean;
}

/** What is said to a request that is refused. */
export const reasons = {
  400: "This address cannot be read.",
  405: "Pages can be read here, and nothing else.",
  414: "This address is too long.",
};

/** Answers one request from a site in memory. */
export function answer(request: IncomingMessage, response: ServerResponse, what: WhatToServe): void {
  const { method = "GET", headers } = request;
  // What a request carries is not read: the connection ends with its answer, and the rest is never taken for a request.
  if (headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0)
    response.shouldKeepAlive = false;
  const target = readTarget(request.url ?? "");
  if (method !== "GET" && method !== "HEAD") refuse(response, 405);
  else if (typeof target === "number") refuse(response, target);
  else answerTarget(request, response, target, what);
}

function answerTarget(request: IncomingMessage, response: ServerResponse, target: Target, what: WhatToServe): void {
  const { site, basePath } = what;
  const rule = what.followsRules ? ruleFor(target, site) : undefined;
  const below = target.path.startsWith(`${basePath}/`) ? target.path.slice(basePath.length) : undefined;
  const file = below === undefined ? undefined : site.files.get(below);
  const folder = target.path === basePath ? "/" : `${below}/`;
  if (rule) redirect(response, rule.status, rule.to);
  else if (file) sendFile(request, response, file);
  else if (site.files.has(folder))
    redirect(response, 308, encodeURI(basePath + folder) + (target.query && `?${target.query}`));
  else sendNotFound(response, target, what);
}

function refuse(response: ServerResponse, status: keyof typeof reasons): void {
  // The request may be half of something else.
  response.shouldKeepAlive = false;
  if (status === 405) response.setHeader("Allow", "GET, HEAD");
  sendWhole(response, status, { ...headersFor("/"), "Content-Type": "text/plain; charset=utf-8" }, reasons[status]);
}

function redirect(response: ServerResponse, status: number, to: string): void {
  sendWhole(response, status, { ...headersFor("/"), Location: to }, "");
}

function sendNotFound(response: ServerResponse, { sent }: Target, { site, basePath }: WhatToServe): void {
  const plain = site.notFound.bodies.identity.bytes.toString();
  sendWhole(response, 404, headersOf(site.notFound), withNearPages(plain, nearPages(sent, site.pages), basePath));
}

function sendWhole(response: ServerResponse, status: number, headers: Record<string, string>, text: string): void {
  const body = Buffer.from(text);
  // Node.js leaves the body out where HEAD asks.
  response.writeHead(status, { ...headers, "Content-Length": body.length }).end(body);
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: HeldFile): void {
  const coding = codingFor(request, file);
  const { bytes, etag } = file.bodies[coding] ?? file.bodies.identity;
  const headers: Record<string, string> = { ...headersOf(file), ETag: etag, "Accept-Ranges": "bytes" };
  if (fresh(request.headers, { etag })) {
    response.writeHead(304, headers).end();
    return;
  }
  if (coding !== "identity") headers["Content-Encoding"] = coding;
  const part = partOf(request, etag, bytes.length);
  if (part === "none") {
    sendWhole(response, 416, { ...headersFor("/"), "Content-Range": `bytes */${bytes.length}` }, "");
    return;
  }
  if (part) headers["Content-Range"] = `bytes ${part.start}-${part.end}/${bytes.length}`;
  const body = part ? bytes.subarray(part.start, part.end + 1) : bytes;
  response.writeHead(part ? 206 : 200, { ...headers, "Content-Length": body.length }).end(body);
}

/** The coding the reader likes best of those there are; plain where nothing else will do. */
function codingFor(request: IncomingMessage, { bodies }: HeldFile): Coding {
  const there = (["br", "gzip", "identity"] as const).filter((coding) => bodies[coding]);
  // In this order where the reader has none of its own.
  const liked = new Negotiator(request).encoding(there, { preferred: ["br", "gzip"] });
  return there.find((coding) => coding === liked) ?? "identity";
}

/** The part that is asked for; nothing where it is the whole, or several parts, or a range that cannot be read. */
function partOf({ method, headers }: IncomingMessage, etag: string, size: number) {
  const { range, "if-range": ifRange } = headers;
  if (range === undefined || method !== "GET" || (ifRange !== undefined && ifRange !== etag)) return undefined;
  const parts = parseRange(size, range);
  if (parts === -1) return "none";
  return parts !== -2 && parts.type === "bytes" && parts.length === 1 ? parts[0] : undefined;
}

/** The first rule whose address fits, and whose query, where it has one, says no less. */
function ruleFor({ sent, query }: Target, { rules }: HeldSite): RedirectRule | undefined {
  const here = rules.get(sent);
  if (!here) return undefined;
  const asked = new URLSearchParams(query);
  return here.find(({ query: needs = {} }) =>
    Object.entries(needs).every(([name, value]) => asked.get(name) === value),
  );
}
