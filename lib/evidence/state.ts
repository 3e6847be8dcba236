import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readJson } from "../cite/read-json";
import { recordFinding } from "../cite/verify-state";

// A run over some hundred sources and pages takes many minutes: each answer is kept as it comes, so that a run that was
// stopped goes on where it was, and none is asked twice in a week.
export const stateFolder = ".evidence";
const file = "state.json";

const visit = z.object({
  status: z.number(),
  /** Where the address leads now, when it is another one. */
  movedTo: z.string().optional(),
  lastModified: z.string().optional(),
  etag: z.string().optional(),
  title: z.string().optional(),
  /** The day the page names as its last change. */
  saysUpdated: z.string().optional(),
  /** Telephone numbers that do not stand in it. */
  missing: z.array(z.string()).optional(),
  /** Set when it shows no text to a program. */
  isEmpty: z.boolean().optional(),
});
export type Visit = z.infer<typeof visit>;

const entry = z.object({
  /** The day of the answer. */
  on: z.string(),
  record: z.array(recordFinding).optional(),
  visit: visit.optional(),
  label: z.object({ version: z.number(), on: z.string() }).optional(),
  /** How the page looked when an editor last compared it, as far as we saw it then. */
  baseline: z.object({ on: z.string(), title: z.string().optional(), etag: z.string().optional() }).optional(),
  /** Why there is no answer, and since when. */
  unseen: z.object({ since: z.string(), reason: z.string(), code: z.string().optional() }).optional(),
});
export type Entry = z.infer<typeof entry>;

const state = z.object({
  version: z.literal(1),
  entries: z.record(z.string(), entry),
  /** The day each finding was first seen. */
  firstSeen: z.record(z.string(), z.string()),
});
export type State = z.infer<typeof state>;

/** What earlier runs found; empty when there was none, or it is in a form that is not ours. */
export function readState(root: string): State {
  const parsed = state.safeParse(readJson(readText(join(root, stateFolder, file))));
  return parsed.success ? parsed.data : { version: 1, entries: {}, firstSeen: {} };
}

/** Keeps the state whole: under another name first. */
export function writeState(root: string, kept: State): void {
  mkdirSync(join(root, stateFolder), { recursive: true });
  const draft = join(root, stateFolder, `${file}.new`);
  writeFileSync(draft, JSON.stringify(kept));
  renameSync(draft, join(root, stateFolder, file));
}

/** Whether an answer is less than a week old; nothing that was not seen is kept. */
export function isFresh(known: Entry | undefined, today: string): boolean {
  return known !== undefined && !known.unseen && (Date.parse(today) - Date.parse(known.on)) / 86_400_000 < 7;
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
