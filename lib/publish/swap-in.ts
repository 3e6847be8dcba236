import { existsSync, renameSync, rmSync } from "node:fs";

/** The site before, for the moment of a swap. */
const before = (finished: string) => `${finished}.old`;

/**
 * Puts a new site in the place of the finished one: two renames, and no work in between.
 * @param between What happens between the two; tests stop there.
 */
export function swapIn(making: string, finished: string, between?: () => void): void {
  mendSwap(finished);
  rmSync(before(finished), { recursive: true, force: true });
  if (existsSync(finished)) renameSync(finished, before(finished));
  between?.();
  renameSync(making, finished);
  rmSync(before(finished), { recursive: true, force: true });
}

/** Puts the site before back, where a build was killed in the moment of its swap. Says whether it had to. */
export function mendSwap(finished: string): boolean {
  if (existsSync(finished) || !existsSync(before(finished))) return false;
  renameSync(before(finished), finished);
  return true;
}
