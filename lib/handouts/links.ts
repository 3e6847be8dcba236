import type { Article, Library } from "../content/library";
import { editionAddress, editions, handoutPage } from "./editions";
import { handoutsAreCurrent } from "./state";

const names = { leaflet: "Leaflet (PDF)", "one-page": "One page (PDF)", "large-print": "Large print (PDF)" } as const;

/** The handouts of an article that there are: its PDFs when they hold this version, else the page to print. */
export function handoutLinks(library: Library, article: Article): { name: string; address: string }[] {
  const isBuild = process.env.NODE_ENV === "production";
  if (isBuild && handoutsAreCurrent(library, article))
    return editions.map((edition) => ({ name: names[edition], address: editionAddress(library, article, edition) }));

  return [{ name: "One page to print", address: handoutPage(library, article) }];
}
