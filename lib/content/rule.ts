import type { Library, SourceFile } from "./library";
import type { ScannedText } from "./scan/scan-text";
import type { ArticleFields, PageFields } from "./schema";
import type { SummaryFields } from "./schema-editions";
import type { Language, TranslatedArticleFields } from "./schema-languages";
import type { Survey } from "./survey";

/** What a rule reports: what is wrong, and what to do about it. Whole sentences, plain words, no blame. */
export interface Finding {
  /** The front matter field it is about (its line is looked up), as a path: `keyPoints.2`. */
  field?: string;
  /** Line and column in the file, counted from 1, where it is about the text. */
  line?: number;
  column?: number;
  problem: string;
  fix: string;
  /** The day a warning becomes an error (ISO 8601). Without it the finding is an error now. */
  errorFrom?: string;
  /** A hint on wording that a good page may have reason to leave: it never becomes an error. */
  advice?: boolean;
}

/** A finding with its file and rule: what editors are shown. */
export interface Problem extends Omit<Finding, "field"> {
  /** Path from the project root: `content/articles/risks/side-effects.mdx`. */
  file: string;
  line: number;
  column: number;
  rule: string;
}

/** An article or standing page, read and parsed as far as it went. Plain data, so that it can cross threads. */
export interface CheckedText<Fields = ArticleFields | PageFields> extends SourceFile {
  fields: Fields;
  /** What its text holds, with positions in the whole file. */
  survey: Survey;
}
export type CheckedArticle = CheckedText<ArticleFields>;

/** A translation, with the fields that it takes from its original filled in. */
export interface CheckedTranslation extends CheckedArticle {
  language: Language;
  original: CheckedArticle;
  translation: TranslatedArticleFields["translation"];
}

/** All that was read, for rules that look beyond one file. */
export interface CheckedSite {
  library: Library;
  articles: CheckedArticle[];
  pages: CheckedText<PageFields>[];
  /** Sheets to print and the checklist. */
  sheets: CheckedText<PageFields>[];
  /** Summaries for clinicians. */
  summaries: CheckedText<SummaryFields>[];
  translations: CheckedTranslation[];
  /** Every file that is a translation of another, with the code of its language, and whether the other is there. */
  translatedFiles: { file: string; code: string; original: string; isThere: boolean }[];
  /** Addresses that readers have been given once (`content/published-addresses.txt`). */
  publishedAddresses: {
    address: string;
    /** Where a short address led when it was published; nothing for a page. */
    leadsTo: string | undefined;
    line: number;
  }[];
  /** Every file below `public/`, as an address from the site's root. */
  publicFiles: ReadonlySet<string>;
  /** Files that are there and could not be read: their own problem is enough, nothing else misses them. */
  unread: ReadonlySet<string>;
  /** The day of the check (ISO 8601). */
  today: string;
  /** Every address of the site with the ids that can stand behind a `#`. */
  addresses: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A rule over the bare text of any file, before a parser sees it. It returns findings; it never prints or throws. */
export interface SourceRule {
  name: string;
  check(source: string, bytes: Uint8Array): Finding[];
}

/** A rule over the tags and signs of an article or page, before MDX reads it. */
export interface ScanRule {
  name: string;
  check(text: ScannedText): Finding[];
}

/** A rule over one article or standing page. */
export interface Rule<Fields = ArticleFields> {
  name: string;
  check(text: CheckedText<Fields>, site: CheckedSite): Finding[];
}

/** A rule over data files, or over several files at once. */
export interface SiteRule {
  name: string;
  check(site: CheckedSite): (Finding & { file: string })[];
}

/** A rule over one translation, beside the article it was made from. */
export interface TranslationRule {
  name: string;
  check(text: CheckedTranslation, site: CheckedSite): Finding[];
}
