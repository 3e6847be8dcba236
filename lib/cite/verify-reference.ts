import type { Reference } from "../content/schema-evidence";
import { compareRecords } from "./compare";
import { askCrossref } from "./crossref";
import { type Found, isRetraction, type Notice } from "./record";
import type { Services } from "./services";

/** What a finding is about: a field that differs, a notice, or a record that cannot be what we cite. */
export type FindingKind = "title" | "year" | "journal" | "retraction" | "concern" | "correction" | "identity";

/** What was found about one source. `grave` findings need an editor; the others are worth a look. */
export interface Finding {
  kind: FindingKind;
  grave: boolean;
  problem: string;
  fix: string;
  /** The notice it is about. */
  notice?: Notice;
}

/** Compares a source that has a DOI with Crossref: title, year, journal, and notices that took it back or corrected it. */
export async function verifyReference(source: Reference, services: Services): Promise<Finding[]> {
  if (source.DOI === undefined) return [];
  const found = await askCrossref(source.DOI, services);
  if (found) return judgeRecord(source, found);

  const fix = "Open https://doi.org/ with it: another agency may have given it out, or a sign is mistyped.";
  return [{ kind: "identity", grave: true, problem: `Crossref does not know the DOI ${source.DOI}.`, fix }];
}

/** What a service's record says that ours does not. What our record already tells is not named again. */
export function judgeRecord(source: Reference, found: Found): Finding[] {
  const differences = compareRecords(source, found).map(({ field, ours, theirs }) => ({
    kind: field,
    grave: true,
    problem: `The ${field} is "${ours}" here and "${theirs}" at ${found.service}.`,
    fix: "Look at the source itself, and mend the record if it is ours that is wrong.",
  }));
  const notice = found.isNotice && !found.notices.some(isRetraction) ? [itselfNotice] : [];

  return [...differences, ...notice, ...found.notices.flatMap((one) => judgeNotice(source, one))];
}

function judgeNotice({ custom }: Reference, notice: Notice): Finding[] {
  const { type, place } = notice;
  const word = type.replaceAll("_", " ");
  if (isRetraction(notice)) {
    const problem = `It was taken back (${word}: ${place}).`;
    const fix = 'Add "retracted" under "custom" (content/README.md), and change the pages that rest on it.';
    return custom.retracted ? [] : [{ kind: "retraction", grave: true, problem, fix, notice }];
  }
  const mark = doiIn(place) ?? place;
  if (custom.note?.toLowerCase().includes(mark.toLowerCase())) return [];

  const isConcern = /concern/.test(type);
  const problem = `There is a notice about it (${word}: ${place}).`;
  const fix = `Read whether it changes what we cite. Then put "${mark}" into "note" under "custom", so that it is not named again.`;
  return [{ kind: isConcern ? "concern" : "correction", grave: isConcern, problem, fix, notice }];
}

/** The DOI in the place of a notice: PubMed gives both a place in the journal and a DOI. */
export function doiIn(place: string): string | undefined {
  return /\b10\.\d{4,9}\/[^\s;]*[^\s;.]/.exec(place)?.[0];
}

const itselfNotice: Finding = {
  kind: "identity",
  grave: true,
  problem: "It is itself a notice about another source.",
  fix: "Put the DOI of the source itself in its place.",
};
