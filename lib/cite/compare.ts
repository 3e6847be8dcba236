import { bareWords } from "./plain-title";
import type { Found, SourceRecord } from "./record";

/** A field in which our record and the service's do not say the same. */
export interface Difference {
  field: "title" | "year" | "journal";
  ours: string;
  theirs: string;
}

/** Compares title, year and journal. Signs, capitals, "The", subtitles and short names of journals make no difference. */
export function compareRecords(ours: SourceRecord, found: Found): Difference[] {
  const year = ours.issued?.["date-parts"][0]?.[0];
  const journal = ours["container-title"];
  const differences: Difference[] = [];
  if (ours.title && found.titles.length > 0 && !found.titles.some((title) => sameTitle(ours.title ?? "", title)))
    differences.push({ field: "title", ours: ours.title, theirs: found.titles[0] ?? "" });
  if (year !== undefined && found.years.length > 0 && !found.years.includes(year))
    differences.push({ field: "year", ours: String(year), theirs: found.years.join(" or ") });
  if (
    journal &&
    found.journals.length > 0 &&
    !found.journals.some((name) => bareJournal(name) === bareJournal(journal))
  )
    differences.push({ field: "journal", ours: journal, theirs: found.journals[0] ?? "" });

  return differences;
}

/** The same words; one of the two may leave out its subtitle. */
function sameTitle(one: string, other: string): boolean {
  return (
    bareTitle(one) === bareTitle(other) || bareTitle(one) === mainPart(other) || mainPart(one) === bareTitle(other)
  );
}

/** A title up to its subtitle. */
function mainPart(title: string): string {
  return bareTitle(title.split(/[:.?–—]\s/)[0] ?? "");
}

/** Retracted articles carry a word in front of their title; the notice itself is reported elsewhere. */
function bareTitle(title: string): string {
  return bareWords(title.replace(/^\s*\[?retract(ed|ion)( article)?\]?\s*:\s*/i, ""));
}

function bareJournal(name: string): string {
  return bareWords(name.replace(/\s*\(.*\)\s*$/, ""))
    .replace(/^the /, "")
    .replace(/ the /g, " ");
}
