import type { Figure } from "../schema-evidence";
import { comparatorOf, differenceOf, rateOf, wholePeople } from "./shares.mjs";

/** Every number of people that a figure gives, out of its base: each group, the rest of it, and the gaps. */
export function sharesOf(figure: Figure): number[] {
  const { groups, base } = figure;
  const wholes = groups.map((group) => wholePeople(rateOf(group), base));
  const comparator = comparatorOf(figure);
  const gaps = comparator
    ? groups.filter((group) => group !== comparator).map((group) => Math.abs(differenceOf(figure, group)))
    : [];

  return [...wholes, ...wholes.map((whole) => base - whole), ...gaps];
}
