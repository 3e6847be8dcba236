import type { Article, Library } from "../content/library";
import { shortAddressOf } from "../content/short-addresses";

/** The editions of a handout, as their files are called. */
export const editions = ["leaflet", "one-page", "large-print"] as const;
export type Edition = (typeof editions)[number];

/** Where the finished PDFs are kept between builds; not part of the project's history. */
export const handoutFolder = "handouts";

/** The page that the one-page edition is printed from: `/handouts/side-effects/`. */
export function handoutPage(library: Library, { address }: Article): string {
  return shortAddressOf(library, address).replace(/^\/s\//, "/handouts/");
}

/** Where an edition is read: `/handouts/side-effects/leaflet.pdf`. */
export function editionAddress(library: Library, article: Article, edition: Edition): string {
  return `${handoutPage(library, article)}${edition}.pdf`;
}
