import type { SynonymGroup } from "../content/schema-synonyms";

/** What people type for each address that a group of synonyms leads to. */
export function synonymsByAddress(groups: readonly SynonymGroup[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { say, to } of groups)
    for (const address of to) words.set(address, [...(words.get(address) ?? []), ...say]);

  return words;
}
