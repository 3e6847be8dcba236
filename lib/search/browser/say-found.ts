import type { Understood } from "./understand";

/** What was found, in a sentence or two: a screen reader says it while the focus stays where it is. */
export function sayFound(query: string, understood: Understood, total: number): string {
  return [helpLine(understood), correction(understood), count(query, total)].filter(Boolean).join(" ");
}

function helpLine({ needsHelp }: Understood): string {
  return needsHelp ? "Help lines come first." : "";
}

function correction({ corrected }: Understood): string {
  return corrected.map(({ from, to }) => `Nothing here says “${from}”; this is for “${to}”.`).join(" ");
}

function count(query: string, total: number): string {
  if (total === 0) return `Nothing was found for “${query}”.`;
  return total === 1 ? "1 result." : `${total} results, the closest first.`;
}
