/** How much two short texts share, 0 to 1: pairs of neighboring letters (Dice's coefficient). */
export function likeText(one: string, other: string): number {
  return one === other ? 1 : likePairs(pairsOf(one), pairsOf(other));
}

/** The pairs of neighboring letters of a text, for a text that is compared with many. */
export function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: text.length + 1 }, (_, at) => ` ${text} `.slice(at, at + 2)));
}

/** How much two sets of pairs share, 0 to 1. */
export function likePairs(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared++;

  return (2 * shared) / (first.size + second.size);
}
