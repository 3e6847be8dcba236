import { firstLanguage } from "../words/languages.mjs";

// Each language has a search of its own: `/search/` and `/es/search/` find pages in their own language alone.

/** Where the pages of a language begin: nothing, or `es/`. */
export function folderOf(code: string): string {
  return code === firstLanguage ? "" : `${code}/`;
}

/** Where a search page names its program; the finished page holds it. */
export function searchScript(code: string): string {
  return `${folderOf(code)}scripts/search.js`;
}
