import type { Figure } from "./schema-evidence";

/** People out of 100 with the outcome, as a whole number. */
export function perHundred({ n, of, per100 }: Figure["groups"][number]): number {
  return Math.round(n !== undefined && of !== undefined ? (100 * n) / of : (per100 ?? 0));
}
