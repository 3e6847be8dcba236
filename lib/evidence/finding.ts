import type { FindingKind } from "../cite/verify-reference";

/** What a finding is about, the gravest first: this is the order of the report. */
export const findingKinds = [
  "retraction",
  "concern",
  "crisis-line",
  "dead-link",
  "identity",
  "title",
  "year",
  "journal",
  "version",
  "review",
  "page-changed",
  "correction",
  "moved",
] as const satisfies readonly (FindingKind | string)[];
export type EvidenceKind = (typeof findingKinds)[number];

/** The heading each kind stands under. */
export const kindTitles: Record<EvidenceKind, string> = {
  retraction: "Taken back",
  concern: "Doubted by its journal",
  "crisis-line": "Crisis lines",
  "dead-link": "Dead links",
  identity: "Records that are not what we cite",
  title: "Changed titles",
  year: "Other years",
  journal: "Other journals",
  version: "Newer versions",
  review: "Dates that have passed",
  "page-changed": "Pages that changed after we compared them",
  correction: "Corrected",
  moved: "Moved pages",
};

/** Something that changed outside, or a day that has passed here. */
export interface EvidenceFinding {
  kind: EvidenceKind;
  /** Needs an editor; the others are worth a look. */
  grave: boolean;
  /** The file to mend, and the line in it where there is one. */
  file: string;
  line?: number;
  problem: string;
  fix: string;
  /** The source it is about: what of ours rests on it is named in the report. */
  source?: string;
  /** The sentence of ours it stands in, where it is about a text. */
  text?: string;
}
