import type { Article, Library } from "./library";

/** One article in numbers, for editors. */
export interface ArticleReport {
  title: string;
  address: string;
  file: string;
  words: number;
  /** Flesch-Kincaid grade as it stands, and with the names of treatments counted as one syllable. */
  grade: number;
  gradeNamesOut: number;
  smog: number;
  /** How many sources it rests on, and how many citations stand in every 100 words. */
  sources: number;
  citationsPer100Words: number;
  oldestSource?: { id: string; year: number };
  /** The day the next review is due; missing while nobody has reviewed it. */
  reviewDue?: string;
  /** Language rules it breaks on purpose. */
  exceptions: { rule: string; quote: string; why: string }[];
}

/** Every article in numbers, in reading order. */
export function libraryReport(library: Library): ArticleReport[] {
  return library.articles.map((article) => reportOn(article, library));
}

function reportOn({ fields, address, file, outline, reading }: Article, library: Library): ArticleReport {
  const { words, grade, gradeNamesOut, smog } = reading;
  const oldest = outline.sources
    .flatMap((id) => {
      const year = library.references.get(id)?.issued?.["date-parts"][0]?.[0];
      return year === undefined ? [] : [{ id, year }];
    })
    .sort((one, other) => one.year - other.year)[0];

  return {
    title: fields.title,
    address,
    file,
    words,
    grade,
    gradeNamesOut,
    smog,
    sources: outline.sources.length,
    citationsPer100Words: words === 0 ? 0 : Math.round((1000 * outline.marks.length) / words) / 10,
    ...(oldest ? { oldestSource: oldest } : {}),
    ...(fields.review.status === "reviewed" ? { reviewDue: fields.review.due } : {}),
    exceptions: fields.exceptions ?? [],
  };
}

/** The middle value: half of all articles have at most this. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
