import { cache } from "react";
import { firstLanguage } from "./languages.mjs";

/** What pages know of the language they are in. */
interface Spoken {
  /** `en` or `es`: the folder in content/words. */
  language: string;
  /** Where a link of the page leads in its language. */
  lead: (path: string) => string;
}

/** One for each page that is made: pages of two languages made at the same time do not hear each other. */
export const spoken = cache((): Spoken => ({ language: firstLanguage, lead: (path) => path }));
