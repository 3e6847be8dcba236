import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readJson } from "./read-json";

// A run over some hundred sources takes minutes: what was found is kept, so that a run that was stopped goes on.
const folder = ".cite";
const file = "verified.json";

/** A finding as it is kept in a file. */
export const recordFinding = z.object({
  kind: z.enum(["title", "year", "journal", "retraction", "concern", "correction", "identity"]),
  grave: z.boolean(),
  problem: z.string(),
  fix: z.string(),
  notice: z.object({ type: z.string(), place: z.string(), on: z.string().optional() }).optional(),
});

const state = z.object({
  /** The day the run began. */
  startedOn: z.string(),
  finished: z.boolean(),
  findings: z.record(z.string(), z.array(recordFinding)),
});
export type VerifyState = z.infer<typeof state>;

/** The run to go on with: the last one, when it was not finished and is at most seven days old; else a new one. */
export function readState(root: string, today: string): VerifyState {
  const parsed = state.safeParse(readJson(readText(join(root, folder, file))));
  const days = parsed.success ? (Date.parse(today) - Date.parse(parsed.data.startedOn)) / 86_400_000 : Number.NaN;

  return parsed.success && !parsed.data.finished && days <= 7
    ? parsed.data
    : { startedOn: today, finished: false, findings: {} };
}

/** Keeps the state, whole: under another name first. */
export function writeState(root: string, kept: VerifyState): void {
  mkdirSync(join(root, folder), { recursive: true });
  const draft = join(root, folder, `${file}.new`);
  writeFileSync(draft, JSON.stringify(kept));
  renameSync(draft, join(root, folder, file));
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
