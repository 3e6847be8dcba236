import { setTimeout as sleep } from "node:timers/promises";
import { readReferences } from "./known";
import type { Services } from "./services";
import { type Finding, verifyReference } from "./verify-reference";
import { readState, type VerifyState, writeState } from "./verify-state";

export interface VerifyOptions {
  today: string;
  /** Begin again, although an unfinished run is there. */
  again?: boolean;
  /** Only these sources; all that have a DOI when left out. */
  only?: string[];
  /** Milliseconds between two questions. */
  pause?: number;
  /** Told before the first and after each source: how many are done, of how many. */
  progress?: (done: number, of: number) => void;
}

export interface VerifyResult {
  /** Sources with something to look at, in order of their names. */
  findings: [id: string, findings: Finding[]][];
  compared: number;
  /** Sources that had been compared before, in a run that was stopped. */
  before: number;
  withoutDoi: number;
}

/** Compares every source that has a DOI with Crossref, one at a time. Kept after each, so that it can be stopped. */
export async function verifyAll(root: string, services: Services, options: VerifyOptions): Promise<VerifyResult> {
  const { today, again, only, pause = 500, progress } = options;
  const all = readReferences(root).filter(({ id }) => only === undefined || only.includes(id));
  const withDoi = all.filter(({ DOI }) => DOI !== undefined);
  const fresh: VerifyState = { startedOn: today, finished: false, findings: {} };
  const state = again || only ? fresh : readState(root, today);
  const left = withDoi.filter(({ id }) => state.findings[id] === undefined);
  const before = withDoi.length - left.length;

  progress?.(before, withDoi.length);
  for (const [index, source] of left.entries()) {
    if (index > 0) await sleep(pause);
    state.findings[source.id] = await verifyReference(source, services);
    if (!only) writeState(root, state);
    progress?.(before + index + 1, withDoi.length);
  }

  if (!only) writeState(root, { ...state, finished: true });

  const findings = withDoi.flatMap(({ id }): [string, Finding[]][] =>
    state.findings[id]?.length ? [[id, state.findings[id]]] : [],
  );
  return { findings, compared: withDoi.length, before, withoutDoi: all.length - withDoi.length };
}
