/** The known name nearest to a mistyped one (at most a third of its letters wrong), if any. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const written = name.slice(0, 80).toLowerCase();
  if (written === "") return undefined;

  let best: string | undefined;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - written.length) >= least) continue;
    const steps = distance(written, candidate.toLowerCase());
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}

/** "Did you mean …?" with a leading space, or nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearest(name, known);
  return near ? ` Did you mean ${near}?` : "";
}

/** Letters to change, add, drop or swap with their neighbor (optimal string alignment). */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let steps = Math.min(
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) steps = Math.min(steps, (before[column - 2] ?? 0) + 1);
      current.push(steps);
    }
    [before, previous] = [previous, current];
  }
  return previous[other.length] ?? 0;
}
