import type { Article, Library } from "../content/library";
import { firstLanguage } from "../words/languages.mjs";
import { wordsFor } from "../words/words-for.mjs";
import { editionAddress, handoutPage } from "./editions";
import { handoutsAreCurrent } from "./state";

/** Where an article's handouts are. */
export interface HandoutLinks {
  /** The one-page edition: its PDF, or the page to print where no PDF holds this version. */
  onePage: string;
  /** Every PDF that holds this version of the article. */
  files: { name: string; address: string }[];
}

/** The handouts that there are. While writing (`next dev`) there are none: only a build puts them into the site. */
export function handoutLinks(library: Library, article: Article, words = wordsFor(firstLanguage)): HandoutLinks {
  const isBuild = process.env.NODE_ENV === "production";
  if (!isBuild || !handoutsAreCurrent(library, article)) return { onePage: handoutPage(library, article), files: [] };

  const onePage = editionAddress(library, article, "one-page");
  return {
    onePage,
    files: [
      { name: words("send.files.onePage"), address: onePage },
      { name: words("send.files.leaflet"), address: editionAddress(library, article, "leaflet") },
      { name: words("send.files.largePrint"), address: editionAddress(library, article, "large-print") },
    ],
  };
}
