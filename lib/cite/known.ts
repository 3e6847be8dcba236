import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Reference, reference } from "../content/schema-evidence";
import { bareWords } from "./plain-title";
import { readJson } from "./read-json";
import type { SourceRecord } from "./record";

export const referencesFolder = "content/references";

/** Every source in order of its name. A file that is not in order is passed over: the content check names it. */
export function readReferences(root: string): Reference[] {
  return readdirSync(join(root, referencesFolder))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => {
      const parsed = reference.safeParse(readJson(readFileSync(join(root, referencesFolder, name), "utf8")));
      return parsed.success ? [parsed.data] : [];
    });
}

/** The source we already have, and what tells that it is the same one. */
export function findDuplicate(
  record: SourceRecord,
  references: readonly Reference[],
): { id: string; by: string } | undefined {
  for (const known of references) {
    const field = (["DOI", "PMID", "PMCID"] as const).find(
      (name) => record[name] !== undefined && record[name]?.toLowerCase() === known[name]?.toLowerCase(),
    );
    if (field) return { id: known.id, by: `the ${field} ${known[field]}` };

    const hasOtherDoi = record.DOI !== undefined && known.DOI !== undefined;
    const sameYear = record.issued?.["date-parts"][0]?.[0] === known.issued?.["date-parts"][0]?.[0];
    if (!hasOtherDoi && sameYear && record.title && bareWords(record.title) === bareWords(known.title))
      return { id: known.id, by: "the title and year" };
  }
  return undefined;
}
