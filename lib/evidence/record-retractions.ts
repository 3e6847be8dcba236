import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { referencesFolder } from "../cite/known";
import { doiIn } from "../cite/verify-reference";
import type { Library } from "../content/library";
import type { Task } from "./list-tasks";
import type { State } from "./state";

/** What was taken back in full, as the services say: one taken back in part is for an editor to judge. */
const inFull = /^(retraction|withdrawal|removal)$/;

/** Writes into our records which sources their journals took back, and returns the files. Nothing else is changed. */
export function recordRetractions(root: string, library: Library, tasks: readonly Task[], state: State): string[] {
  const written = new Set<string>();
  for (const task of tasks) {
    if (task.kind === "page" || written.has(fileOf(task.source.id))) continue;
    const found = state.entries[task.key]?.record?.find(({ notice }) => notice && inFull.test(notice.type));
    if (!found?.notice || library.references.get(task.source.id)?.custom.retracted) continue;

    const { place, on } = found.notice;
    const retracted = { foundOn: state.entries[task.key]?.on, notice: doiIn(place) ?? place, ...(on ? { on } : {}) };
    const file = fileOf(task.source.id);
    const record = JSON.parse(readFileSync(join(root, file), "utf8"));
    const custom = { ...record.custom, retracted };
    writeFileSync(join(root, file), `${JSON.stringify({ ...record, custom }, null, 2)}\n`);
    written.add(file);
  }

  return [...written];
}

function fileOf(id: string): string {
  return `${referencesFolder}/${id}.json`;
}
