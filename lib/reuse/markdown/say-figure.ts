import type { Figure } from "../../content/schema-evidence";

type Group = Figure["groups"][number];

/** A figure as one sentence: every group, and the rest of it. */
export function sayFigure({ groups, outcome, otherwise, when, base }: Figure): string {
  const whole = groups.map((group) => Math.round((rateOf(group) * base) / 100));
  const shares = groups.map(({ short }, index) => `${whole[index]} with ${short}`).join(", ");
  const rests = whole.map((people) => base - people).join(", ");

  return `Of ${base} people: ${shares} ${outcome} ${when}; ${rests} ${otherwise}.`;
}

function rateOf({ name, n, of, per100 }: Group): number {
  if (n !== undefined && of !== undefined) return (100 * n) / of;
  if (per100 === undefined) throw new Error(`The group "${name}" gives no share.`);

  return per100;
}
