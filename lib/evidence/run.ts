import type { Library } from "../content/library";
import type { EvidenceFinding } from "./finding";
import { judgeAnswers } from "./judge-answers";
import { judgeDates } from "./judge-dates";
import { listTasks } from "./list-tasks";
import { recordRetractions } from "./record-retractions";
import { type EvidenceReport, nameOf, reportFindings } from "./report";
import { type Outside, type RunOptions, runTasks } from "./run-tasks";
import { readState, type State, writeState } from "./state";

interface EvidenceRun {
  report: EvidenceReport;
  /** Questions that an earlier run had answers to. */
  before: number;
  /** Records that a retraction was written into. */
  recorded: string[];
}

export interface EvidenceOptions extends RunOptions {
  /** Write retractions into our records. */
  record?: boolean;
}

/** Asks services and sites about everything the library rests on, and reports what changed and what rests on it. */
export async function checkEvidence(
  root: string,
  library: Library,
  outside: Outside,
  options: EvidenceOptions,
): Promise<EvidenceRun> {
  const { today } = options;
  const tasks = listTasks(root, library);
  const state = readState(root);
  const { before, isOffline, isOnline } = await runTasks(root, tasks, state, outside, options);
  const { findings, unchecked } = judgeAnswers(tasks, state, { today, isOnline });
  const all = [...findings, ...judgeDates(library, today)];
  remember(all, state, today);
  // What is gone from the library is forgotten.
  const keys = new Set(tasks.map(({ key }) => key));
  state.entries = Object.fromEntries(Object.entries(state.entries).filter(([key]) => keys.has(key)));
  writeState(root, state);

  const report: EvidenceReport = {
    version: 1,
    on: today,
    site: library.site.name,
    asked: tasks.length,
    answered: tasks.filter(({ key }) => state.entries[key] && !state.entries[key].unseen).length,
    isOffline,
    findings: reportFindings(all, library, state.firstSeen, today),
    unchecked,
  };
  return { report, before, recorded: options.record ? recordRetractions(root, library, tasks, state) : [] };
}

function remember(findings: readonly EvidenceFinding[], state: State, today: string): void {
  state.firstSeen = Object.fromEntries(
    findings.map((finding) => [nameOf(finding), state.firstSeen[nameOf(finding)] ?? today]),
  );
}
