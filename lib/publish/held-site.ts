import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { lookup } from "mrmime";
import { addressFile, type ListedPage } from "./address-list";
import { headersFor } from "./headers";
import { isForHosts } from "./hosts/files-for-hosts";
import { type RedirectRule, readRules } from "./redirects";

/** How a body is packed, as HTTP names it. */
export type Coding = "br" | "gzip" | "identity";

export interface HeldBody {
  bytes: Buffer;
  /** The file's own tag with the end for its coding, as HTTP quotes it. */
  etag: string;
}

export interface HeldFile {
  /** Below the base path: `/risks/side-effects/`, `/icon.svg`. */
  address: string;
  /** The same bytes have the same tag, on every machine and on every host. */
  tag: string;
  bodies: Partial<Record<Coding, HeldBody>> & { identity: HeldBody };
}

/** A finished site in memory. It stays whole when its folder is replaced, and no request reaches the disk. */
export interface HeldSite {
  files: Map<string, HeldFile>;
  rules: Map<string, RedirectRule[]>;
  pages: ListedPage[];
  notFound: HeldFile;
}

const endings: [ending: string, coding: Coding][] = [
  [".br", "br"],
  [".gz", "gzip"],
];

/** What a tag ends in: two codings of a file are not the same bytes. */
export const tagEnds: Record<Coding, string> = { identity: "", br: "-br", gzip: "-gz" };

/** Reads a finished site whole. @throws Error where the folder holds none. */
export function holdSite(folder: string): HeldSite {
  const steps = holdInSteps(folder);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Reads a finished site and pauses after each file, so that a server can answer in between. */
export function* holdInSteps(folder: string): Generator<undefined, HeldSite> {
  const files = new Map<string, HeldFile>();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  // In order, so that a file comes before its packed copies.
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const name of names.sort()) {
    const path = `/${name.slice(join(folder, sep).length).split(sep).join("/")}`;
    if (isForHosts(path.slice(1))) continue;
    const body = { bytes: readFileSync(name), etag: "" };
    const [ending, coding] = endings.find(([end]) => path.endsWith(end)) ?? [];
    const plain = ending && files.get(addressOf(path.slice(0, -ending.length)));
    if (plain && coding) plain.bodies[coding] = body;
    else files.set(addressOf(path), { address: addressOf(path), tag: "", bodies: { identity: body } });
    yield;
  }
  for (const file of files.values()) {
    tagFile(file);
    yield;
  }
  const text = (address: string) => files.get(address)?.bodies.identity.bytes.toString();
  const notFound = files.get("/404.html");
  if (!notFound) throw new Error(`${folder} holds no finished site: it has no 404.html.`);
  const rules = new Map<string, RedirectRule[]>();
  for (const rule of readRules(folder)) rules.set(rule.from, [...(rules.get(rule.from) ?? []), rule]);

  return {
    files,
    rules,
    pages: JSON.parse(text(`/${addressFile}`) ?? "[]"),
    notFound,
  };
}

const known = new WeakMap<HeldFile, Record<string, string>>();

/** The headers of a file, the same for every coding. */
export function headersOf(file: HeldFile): Record<string, string> {
  const before = known.get(file);
  if (before) return before;

  const { address, bodies } = file;
  const isPage = address.endsWith("/") || address.endsWith(".html");
  const type = isPage ? "text/html" : (lookup(address) ?? "application/octet-stream");
  const headers = {
    "Content-Type": type === "text/html" ? "text/html;charset=utf-8" : type,
    ...headersFor(address, isPage ? bodies.identity.bytes : undefined),
    ...(Object.keys(bodies).length > 1 ? { Vary: "Accept-Encoding" } : {}),
  };
  known.set(file, headers);
  return headers;
}

function tagFile(file: HeldFile): void {
  const hash = createHash("sha256");
  for (const { bytes } of Object.values(file.bodies)) hash.update(String(bytes.length)).update("\n").update(bytes);
  file.tag = hash.digest("base64url").slice(0, 22);
  for (const coding of ["identity", "br", "gzip"] as const) {
    const body = file.bodies[coding];
    if (body) body.etag = `"${file.tag}${tagEnds[coding]}"`;
  }
}

function addressOf(path: string): string {
  return path.replace(/\/index\.html$/, "/");
}
