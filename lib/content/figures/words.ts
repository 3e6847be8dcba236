import type { Figure } from "../schema-evidence";
import { newcombe } from "./intervals";
import { bothWays, comparatorOf, differenceOf, rateOf, wholePeople } from "./shares.mjs";

type Group = Figure["groups"][number];

/** The whole figure as one sentence, for those who hear it: both groups, and the rest. */
export function sayFigure(figure: Figure): string {
  const { groups, outcome, otherwise, when, base, counted } = figure;
  const shares = groups.map((group) => `${bothWays(figure, group).share} with ${group.short}`);
  const rests = groups.map((group) => bothWays(figure, group).rest);
  const people = `Of ${count(base)} ${counted}, ${list(shares)} ${outcome} ${when}`;

  return `${people}; ${list(rests)} ${otherwise}.`;
}

/** What happened to the people of one group, both ways round. */
export function sayGroup(figure: Figure, group: Group, isFirst: boolean): string {
  const { share, rest } = bothWays(figure, group);
  const { outcome, otherwise, when, base, counted } = figure;
  if (isFirst)
    return `With ${group.short}, ${share} of ${count(base)} ${counted} ${outcome} ${when}, and ${rest} ${otherwise}.`;

  return `With ${group.short}, it was ${share} of ${count(base)}, and ${rest} ${otherwise}.`;
}

/** The gap between a group and the comparison, in people; nothing where there is no comparison. */
export function sayDifference(figure: Figure, group: Group): string | undefined {
  const comparator = comparatorOf(figure);
  if (!comparator || comparator === group) return undefined;

  const { base, outcome } = figure;
  const gap = differenceOf(figure, group);
  const rounded = wholePeople(rateOf(group), base) - wholePeople(rateOf(comparator), base);
  if (gap === 0) return `So it made hardly a difference: about as many ${outcome} with ${comparator.short}.`;

  const much = `about ${Math.abs(gap)} ${gap > 0 ? "more" : "fewer"} of ${count(base)}`;
  return `So ${much} ${outcome} with ${group.short}${gap === rounded ? "" : " (worked out before rounding)"}.`;
}

/** How far chance could have moved the gap, in people; nothing where the source gives no counts. */
export function sayDoubt(figure: Figure, group: Group): string | undefined {
  const comparator = comparatorOf(figure);
  const gap = comparator && gapInterval(group, comparator);
  if (!gap) return figure.mayBeChance ? "The gap may be chance." : undefined;

  const [low, high] = [gap.low, gap.high].map((rate) => Math.round((rate * figure.base) / 100));
  const range = `from ${signed(low ?? 0)} to ${signed(high ?? 0)}`;
  const mayBe = gap.low <= 0 && gap.high >= 0;
  const end = mayBe ? ", so it may be chance" : figure.mayBeChance ? ". By its own test, it may be chance" : "";

  return `The true gap could be anything ${range}${end}.`;
}

/** The 95% interval of the gap in percentage points, where both groups give counts of people. */
export function gapInterval(group: Group, comparator: Group) {
  if (group.n === undefined || group.of === undefined) return undefined;
  if (comparator.n === undefined || comparator.of === undefined) return undefined;

  return newcombe({ n: group.n, of: group.of }, { n: comparator.n, of: comparator.of });
}

/** A number of people as it is printed: "1,000". */
export function count(number: number): string {
  return number.toLocaleString("en-US");
}

/** A sentence with a capital letter. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function signed(people: number): string {
  if (people === 0) return "no one";
  return `${Math.abs(people)} ${people > 0 ? "more" : "fewer"}`;
}

function list(parts: string[]): string {
  if (parts.length < 3) return parts.join(" and ");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
