import type { Outline } from "./arrange.mjs";
import type { Reading } from "./readability";
import type { ArticleFields, Bundle, CrisisLines, GlossaryFields, PageFields, SiteFields } from "./schema";
import type { CodeTable } from "./schema-codes";
import type { EasyRead, SummaryFields } from "./schema-editions";
import type { Claim, EvidenceKindTexts, Figure, Reference } from "./schema-evidence";
import type { Language, TranslatedArticleFields } from "./schema-languages";
import type { ChecklistFields, SheetFields } from "./schema-sheets";
import type { SynonymGroup } from "./schema-synonyms";
import type { Criterion } from "./schema-wcag";
import type { WordsFile } from "./schema-words";
import type { SectionText } from "./section-texts";
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
  /** Its words, heading by heading, for the search. */
  texts: SectionText[];
  /** How long the text is and how hard to read. */
  reading: Reading;
  /** Where it is a translation: of which article, and how it was made. */
  translation?: Translation;
}

/** How a translation was made, and what it was made from. */
export interface Translation {
  original: Article;
  made: TranslatedArticleFields["translation"];
  /** What changed in the translation itself, newest first. */
  changes: TranslatedArticleFields["changes"];
  /** Whether the original has changed since. */
  isBehind: boolean;
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

/** A card or page to print. */
export interface Sheet {
  file: string;
  /** `relapse-plan` for `content/sheets/relapse-plan.yaml`. */
  name: string;
  /** `/sheets/relapse-plan/`, or `/cards/after-treatment/`. */
  address: string;
  fields: SheetFields;
  outline: Outline;
}

/** What to tell the clinician; there is one. */
export interface Checklist {
  file: string;
  fields: ChecklistFields;
  outline: Outline;
}

/** The Easy Read edition of an article. */
export interface EasyReadPage {
  file: string;
  /** Where readers find it: `/easy-read/treatment-day/`. */
  address: string;
  fields: EasyRead;
}

/** The summary of an article for clinicians. */
export interface ClinicianSummary {
  file: string;
  /** Its own name and that of its article: `side-effects`. */
  name: string;
  /** Where readers find it: `/for-clinicians/side-effects/`. */
  address: string;
  fields: SummaryFields;
  outline: Outline;
}

/** Everything in `content/`, read and validated. Maps are in the order of their keys; articles in reading order. */
export interface Library {
  /** The language its texts are in. */
  language: Language;
  /** The same in other languages: the articles that are translated, and the words around them as far as they are. */
  translations: Library[];
  site: SiteFields;
  crisisLines: CrisisLines;
  articles: Article[];
  pages: StandingPage[];
  /** In the order of their list. */
  easyReads: EasyReadPage[];
  summaries: ClinicianSummary[];
  references: Map<string, Reference>;
  figures: Map<string, Figure>;
  /** Of a translated library: the figures whose words are in its language. */
  translatedFigures: Set<string>;
  glossary: Map<string, GlossaryEntry>;
  claims: Map<string, Claim>;
  /** What each kind of source is, in plain words. */
  evidenceKinds: EvidenceKindTexts;
  /** Clinical codes; none where there is no table. */
  codes: CodeTable;
  /** The list of short addresses, line by line. */
  shortAddresses: ShortAddress[];
  /** Words people search by, and where they lead. */
  synonyms: SynonymGroup[];
  /** In the order of the list of sheets. */
  sheets: Sheet[];
  checklist?: Checklist;
  /** Ready-made bundles, in the order of their file. */
  bundles: Bundle[];
  /** The accessibility guidelines, criterion by criterion; none where there is no file. */
  criteria: Criterion[];
  /** The interface words of every language, file by file. Pages have them from `lib/words`. */
  words: WordsFile[];
}
