import type { Library } from "../content/library";
import { usesOf } from "../content/source-uses";
import { shortName } from "../content/vancouver";
import { type EvidenceFinding, findingKinds } from "./finding";
import type { Unchecked } from "./judge-answers";

/** A sentence, claim or figure of ours that rests on a source. */
export interface Resting {
  file: string;
  line?: number;
  text: string;
  /** Where in the source it looks. */
  at?: string;
}

/** A finding with what rests on it, and the day it was first seen. */
export interface ReportedFinding extends EvidenceFinding {
  /** The source by the name readers know it by. */
  about?: string;
  firstSeen: string;
  rests: Resting[];
}

/** One whole run. */
export interface EvidenceReport {
  version: 1;
  /** The day of the run. */
  on: string;
  site: string;
  /** Questions to services and sites, and how many of them have an answer. */
  asked: number;
  answered: number;
  isOffline: boolean;
  /** The gravest first. */
  findings: ReportedFinding[];
  unchecked: Unchecked[];
}

/** Findings in the order of their gravity, each with the sentences of ours that rest on it. */
export function reportFindings(
  findings: readonly EvidenceFinding[],
  library: Library,
  firstSeen: Record<string, string>,
  today: string,
): ReportedFinding[] {
  return findings
    .map((finding) => ({
      ...finding,
      ...nameSource(finding.source, library),
      firstSeen: firstSeen[nameOf(finding)] ?? today,
      rests: finding.source ? restingOn(finding.source, library) : ownText(finding),
    }))
    .sort(
      (one, other) =>
        findingKinds.indexOf(one.kind) - findingKinds.indexOf(other.kind) ||
        Number(other.grave) - Number(one.grave) ||
        other.rests.length - one.rests.length ||
        one.file.localeCompare(other.file, "en"),
    );
}

function nameSource(id: string | undefined, { references }: Library): { about?: string } {
  const source = id === undefined ? undefined : references.get(id);
  return source ? { about: shortName(source) } : {};
}

/** By what a finding is known again in the next run. */
export function nameOf({ kind, file, problem }: EvidenceFinding): string {
  return `${kind} ${file} ${problem}`;
}

function ownText({ file, line, text }: EvidenceFinding): Resting[] {
  return text === undefined ? [] : [{ file, ...(line ? { line } : {}), text }];
}

function restingOn(source: string, library: Library): Resting[] {
  const { pages, claims, figures } = usesOf(library, source);

  return [
    ...pages.flatMap(({ file, passages }) =>
      passages.map(({ text, at, line }) => ({ file, ...(line ? { line } : {}), text, at })),
    ),
    ...claims.map(({ id, claim }) => ({ file: `content/claims/${id}.yaml`, text: claim.why })),
    ...figures.map((id) => {
      const figure = library.figures.get(id);
      return { file: `content/figures/${id}.yaml`, text: `${figure?.outcome} ${figure?.when}`, at: figure?.at ?? "" };
    }),
  ];
}
