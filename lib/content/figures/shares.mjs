// JavaScript, not TypeScript: the MDX plugin needs it too, and Next.js loads that by path (see ../arrange.mjs).
import { firstLanguage } from "../../words/languages.mjs";
import { wordsFor } from "../../words/words-for.mjs";

/** @typedef {import("../../words/words").Words} Words */
/** @typedef {import("../schema-evidence").Figure} Figure */
/** @typedef {Figure["groups"][number]} Group */
/** @typedef {"share" | "number" | "rest" | "rest-number" | "difference"} Show  What of a group is said. */

/** What of a group a sentence can take: `41 out of 100`, `41`, `59 out of 100`, `59`, or the gap to the comparison. */
export const shows = /** @type {const} */ (["share", "number", "rest", "rest-number", "difference"]);

/**
 * The rate of a group in percent, unrounded.
 * @param {Group} group
 * @returns {number}
 */
export function rateOf({ name, n, of, per100 }) {
  if (n !== undefined && of !== undefined) return (100 * n) / of;
  if (per100 === undefined) throw new Error(`The group "${name}" gives no share.`);

  return per100;
}

/**
 * A rate in whole people out of the base (100 or 1,000).
 * @param {number} rate in percent
 * @param {number} base
 */
export function wholePeople(rate, base) {
  return Math.round((rate * base) / 100);
}

/**
 * How many of the base had the outcome, and how many had not, as words: "41" and "59", "fewer than 1" and "more than 99".
 * @param {Figure} figure
 * @param {Group} group
 * @param {Words} words those of the language of the page
 */
export function bothWays({ base = 100 }, group, words = wordsFor(firstLanguage)) {
  const rate = rateOf(group);
  const whole = wholePeople(rate, base);
  const print = (/** @type {number} */ number) => number.toLocaleString(words.tag);
  const fewerThanOne = words("shares.fewerThanOne");
  const nearlyAll = words("shares.moreThan", { number: print(base - 1) });
  if (whole === 0 && rate > 0) return { share: fewerThanOne, rest: nearlyAll };
  if (whole === base && rate < 100) return { share: nearlyAll, rest: fewerThanOne };

  return { share: print(whole), rest: print(base - whole) };
}

/**
 * The group that the others are compared with.
 * @param {Figure} figure
 */
export function comparatorOf({ groups }) {
  return groups.find(({ comparator }) => comparator);
}

/**
 * How many more (or, below zero, fewer) of the base had the outcome than in the comparison; worked out before rounding.
 * @param {Figure} figure
 * @param {Group} group
 */
export function differenceOf(figure, group) {
  const comparator = comparatorOf(figure);
  if (!comparator) throw new Error(`There is no comparison to "${group.name}".`);

  return Math.round(((rateOf(group) - rateOf(comparator)) * (figure.base ?? 100)) / 100);
}

/**
 * The words that stand in a sentence for one group of a figure.
 * @param {Figure} figure
 * @param {number} place which group, counted from 1
 * @param {Show} show
 * @param {string} [language] the code of the language of the sentence; left out for an original
 */
export function shareWords(figure, place, show, language = firstLanguage) {
  const group = figure.groups[place - 1];
  if (!group) throw new Error(`The figure has no group ${place}.`);
  const words = wordsFor(language);
  const base = (figure.base ?? 100).toLocaleString(words.tag);
  const { share, rest } = bothWays(figure, group, words);
  if (show === "difference") return String(Math.abs(differenceOf(figure, group)));
  const number = show === "rest" || show === "rest-number" ? rest : share;

  return show === "share" || show === "rest" ? words("shares.outOf", { number, base }) : number;
}
