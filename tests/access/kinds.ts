import { type BuiltPage, builtPages } from "../config/built-site";

/** The kind of a page by its address: `/references/*` for each source, `/code/*` for each code, `/about/` for itself. */
export function kindOfPage(address: string): string {
  const parts = address.split("/").filter((part) => part !== "");
  return parts.length < 2 ? address : `/${parts.length > 2 ? parts[0] : parts.slice(0, -1).join("/")}/*`;
}

/** One page of each kind: the longest, since it holds most. */
export function onePageOfEachKind(pages = builtPages()): BuiltPage[] {
  const longest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const kind = kindOfPage(page.address);
    if (page.html.length > (longest.get(kind)?.html.length ?? 0)) longest.set(kind, page);
  }
  return [...longest.values()];
}
