import type { Reference } from "../content/schema-evidence";

/** What a service or a pasted file says of a source, in the words of `references/<id>.json`; anything may be missing. */
export type SourceRecord = Partial<Omit<Reference, "id" | "custom">>;
export type Person = NonNullable<Reference["author"]>[number];

/** A notice about a source: taken back, corrected, doubted. */
export interface Notice {
  /** Crossref's word: `retraction`, `correction`, `expression_of_concern`, … */
  type: string;
  /** Where to read it: a DOI or a place in a journal. */
  place: string;
  /** The day it was given (ISO 8601), where the service says so. */
  on?: string;
}

/** What one service knows of a source. */
export interface Found {
  service: "Crossref" | "PubMed" | "the pasted file";
  record: SourceRecord;
  /** Notices about this source. */
  notices: Notice[];
  /** Set when the record is itself a notice about another source. */
  isNotice?: boolean;
  /** Set when no journal has checked the source. */
  isPreprint?: boolean;
  /** Years that the source may be dated with: in print, online. */
  years: number[];
  /** Names of the journal, full and short. */
  journals: string[];
  /** The title with and without its subtitle. */
  titles: string[];
}

const takenBack = /^(retraction|withdrawal|removal|partial[_-]retraction)$/;

/** Whether a notice takes the source back, at least in part. */
export function isRetraction({ type }: Notice): boolean {
  return takenBack.test(type);
}
