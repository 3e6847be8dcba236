import type { Outline } from "./arrange.mjs";
import type { Reading } from "./readability";
import type { ArticleFields, Bundle, CrisisLines, GlossaryFields, PageFields, SiteFields } from "./schema";
import type { Claim, Figure, Reference } from "./schema-evidence";
import type { ShortAddress } from "./short-addresses";
import type { SectionName } from "./vocabulary";

/** A file of `content/` as it was found. */
export interface SourceFile {
  /** Path from the project root, with forward slashes: `content/articles/risks/side-effects.mdx`. */
  file: string;
  /** The whole text of the file. */
  source: string;
}

export interface Article {
  file: string;
  section: SectionName;
  slug: string;
  /** Where readers find it, from the site's root: `/risks/side-effects/`. */
  address: string;
  fields: ArticleFields;
  outline: Outline;
  /** How long the text is and how hard to read. */
  reading: Reading;
}

export interface StandingPage {
  file: string;
  /** `about` for `content/pages/about.mdx`. */
  name: string;
  fields: PageFields;
  outline: Outline;
}

export interface GlossaryEntry {
  id: string;
  file: string;
  fields: GlossaryFields;
  /** The meaning, as plain text. */
  meaning: string;
}

/** Everything in `content/`, read and validated. Maps are in the order of their keys; articles in reading order. */
export interface Library {
  site: SiteFields;
  crisisLines: CrisisLines;
  articles: Article[];
  pages: StandingPage[];
  references: Map<string, Reference>;
  figures: Map<string, Figure>;
  glossary: Map<string, GlossaryEntry>;
  claims: Map<string, Claim>;
  /** Ready-made bundles, in the order of their file. */
  bundles: Bundle[];
  /** The list of short addresses, line by line. */
  shortAddresses: ShortAddress[];
}
