import said from "search-words";
import { fill } from "../said";
import type { Understood } from "./understand";

/** What was found, in a sentence or two: a screen reader says it while the focus stays where it is. */
export function sayFound(query: string, understood: Understood, total: number): string {
  return [helpLine(understood), correction(understood), count(query, total)].filter(Boolean).join(" ");
}

function helpLine({ needsHelp }: Understood): string {
  return needsHelp ? said.helpFirst : "";
}

function correction({ corrected }: Understood): string {
  return corrected.map((words) => fill(said.corrected, words)).join(" ");
}

function count(query: string, total: number): string {
  if (total === 0) return fill(said.nothing, { query });
  return total === 1 ? said.one : fill(said.many, { total });
}
