import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { addressFile } from "./address-list";
import { compressFile, textEndings } from "./compress";
import { finishPage } from "./finish-page";
import { filesForHosts, folderForHosts, isForHosts } from "./hosts/files-for-hosts";
import { parsePage } from "./html";
import { type Redirect, readRules, writeRedirects } from "./redirects";
import { addressesIn, addressesInSitemap } from "./references";

export interface SiteToFinish {
  /** The folder of the exported site. */
  folder: string;
  /** `https://example.org`. */
  origin: string;
  /** `/ketamine` for a sub-folder, or nothing. */
  basePath: string;
  /** Addresses that lead on to a page of the site; those of an earlier run stay when this is left out. */
  redirects?: readonly Redirect[];
  /** Addresses of pages that stay although no page leads to them and the sitemap leaves them out. */
  keep?: Iterable<string>;
}

/** Files that are asked for by name, not through a link. */
const knownByName = ["index.html", "404.html", "robots.txt", "sitemap.xml", "llms.txt", addressFile, ...filesForHosts];

/** Forms of pages and sources for other programs, which Next.js makes none of. */
const knownByEnding = [".md", ".bib", ".ris", ".csl.json"];

/** Folders of which every file is asked for by name: the index of the search by its program. */
const knownFolders = [".well-known/", "search/", folderForHosts];

/** The same below the folder of a language: `es/search/`. */
const inLanguage = /^[a-z]{2,3}\/(?=search\/)/;

/** What Next.js leaves beside each page for its own program, and names anew in each build. No page has that program. */
const leftOver = /(^|\/)(__next\.[^/]*|index)\.txt$/;

/**
 * Finishes every page of an exported site in place, removes what no page refers to, and compresses what is left.
 * Running it on a finished site changes nothing.
 * @throws Error naming the page and the cause, for a page it does not understand or a link that leads nowhere.
 */
export async function finishSite({
  folder,
  origin,
  basePath,
  redirects,
  keep = [],
}: SiteToFinish): Promise<{ pages: number; files: number }> {
  const fileAt = (address: string) => {
    const path = address.startsWith(`${basePath}/`) ? address.slice(basePath.length + 1) : undefined;
    return path === undefined ? undefined : path === "" || path.endsWith("/") ? `${path}index.html` : path;
  };
  const readAddress = (address: string) => readFileSync(join(folder, fileAt(address) ?? address), "utf8");
  if (redirects) writeRedirects({ folder, origin, basePath, redirects });
  const needed = new Set(knownByName.filter((file) => existsSync(join(folder, file))));
  if (needed.has("sitemap.xml"))
    for (const address of addressesInSitemap(readFileSync(join(folder, "sitemap.xml"), "utf8"), origin))
      needed.add(fileAt(address) ?? address);
  for (const address of keep) needed.add(fileAt(`${basePath}${address}`) ?? address);
  for (const { from, query } of readRules(folder)) if (!query) needed.add(fileAt(from) ?? from);
  for (const file of listFiles(folder).filter((name) => !/\.(br|gz)$/.test(name) && !leftOver.test(name)))
    if (
      knownFolders.some((known) => file.replace(inLanguage, "").startsWith(known)) ||
      knownByEnding.some((ending) => file.endsWith(ending))
    )
      needed.add(file);

  for (const file of needed) {
    if (!file.endsWith(".html")) continue;
    const html = readFileSync(join(folder, file), "utf8");
    const finished = finishOrName(file, html, readAddress);
    if (finished !== html) writeFileSync(join(folder, file), finished);
    for (const address of addressesIn(parsePage(finished), origin)) {
      const target = fileAt(address);
      if (target === undefined || !existsSync(join(folder, target)))
        throw new Error(`${file}: it refers to ${address}, and there is no such file in the built site.`);
      // Grows the set while it is walked: pages that only other pages link to are found this way.
      needed.add(target);
    }
  }

  removeOthers(folder, needed);
  const kept = [...needed].map((file) => join(folder, file));
  await eachOf(
    [...needed]
      .filter((file) => !isForHosts(file) && textEndings.some((ending) => file.endsWith(ending)))
      .map((file) => join(folder, file)),
    compressFile,
  );

  return { pages: kept.filter((file) => file.endsWith(".html")).length, files: kept.length };
}

function finishOrName(file: string, html: string, readAddress: (address: string) => string): string {
  try {
    return finishPage(html, readAddress);
  } catch (cause) {
    throw new Error(`${file}: this page cannot be finished: ${cause instanceof Error ? cause.message : cause}.`, {
      cause,
    });
  }
}

function removeOthers(folder: string, needed: Set<string>): void {
  const compressed = new Set([...needed].flatMap((file) => [`${file}.br`, `${file}.gz`]));
  for (const file of listFiles(folder)) if (!needed.has(file) && !compressed.has(file)) rmSync(join(folder, file));
  const folders = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  for (const path of folders
    .filter((name) => statSync(name).isDirectory())
    .sort()
    .reverse())
    if (readdirSync(path).length === 0) rmdirSync(path);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(folder, path).split(sep).join("/"));
}

/** Works through a list a few at a time, so that memory stays flat. */
async function eachOf<T>(items: T[], work: (item: T) => Promise<void>, atOnce = 8): Promise<void> {
  const queue = items.values();
  const lane = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
