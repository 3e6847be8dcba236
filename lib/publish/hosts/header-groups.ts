import type { DescribedSite } from "./describe-site";

/** Files whose headers differ from those of a page, in the words of hosts that know a path with one star. */
export interface HeaderGroup {
  /** `/*.bib`, `/changes/*.json`, or one address; below the base path. */
  path: string;
  /** What is other than on a page. */
  headers: Record<string, string>;
}

/** What a host of others decides by itself, or needs not be told of each file. */
const notTold = ["Vary", "Content-Security-Policy"];

/**
 * Groups the files that are not sent as a page is: open data, feeds and citations. Media types that every host knows
 * are left to it.
 */
export function headerGroups({ files, kinds, other }: DescribedSite): HeaderGroup[] {
  const told = new Map(
    files.map(({ address, kind }) => {
      const own = Object.entries(kinds.get(kind) ?? {}).filter(
        ([name, value]) => other[name] !== value && !notTold.includes(name),
      );
      const needed = own.some(([name]) => name !== "Content-Type");
      return [address, JSON.stringify(needed ? Object.fromEntries(own) : {})];
    }),
  );
  const groups = new Map<string, HeaderGroup>();
  for (const [address, headers] of told) {
    if (headers === "{}") continue;
    const path = pathFor(address, headers, told);
    groups.set(path, { path, headers: JSON.parse(headers) });
  }
  return [...groups.values()];
}

/** The shortest path with a star that fits this file, and no file with other headers. */
function pathFor(address: string, headers: string, told: Map<string, string>): string {
  const [, folder = "/", name = ""] = /^(.*\/)([^/]*)$/.exec(address) ?? [];
  // `.json` before `.csl.json`: of two that would do, the wider one, so that no file is meant twice.
  const endings = [...name.matchAll(/\./g)].map(({ index }) => name.slice(index)).reverse();
  const paths = ["/", folder].flatMap((start) => endings.map((ending) => `${start}*${ending}`));
  return paths.find((path) => [...told].every(([other, own]) => own === headers || !fits(other, path))) ?? address;
}

/** Whether an address is one that a path with a star means. */
export function fits(address: string, path: string): boolean {
  const [start = "", end] = path.split("*");
  return end === undefined
    ? address === path
    : address.length >= start.length + end.length && address.startsWith(start) && address.endsWith(end);
}
