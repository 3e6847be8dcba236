import { sharesIn } from "../../numbers";
import type { Rule } from "../../rule";

/** A number of people out of 100 that is typed twice is one day corrected once. */
export const sharesFromFigures: Rule = {
  name: "shares-from-figures",
  check({ survey }) {
    return survey.statements.flatMap(({ typed, kind, header = [], line }) => {
      const isPerHundred = kind === "row" && header.some((name) => /\b(?:hundred|100|1,000|thousand)\b/i.test(name));
      const found = sharesIn(typed)[0]?.words ?? (isPerHundred ? bareNumber(typed) : undefined);
      if (found === undefined) return [];

      const problem = `The number of people "${found}" is typed here.`;
      const fix =
        'Take it from a figure: <Share figure="…" />. If there is no such figure yet, add a file to content/figures.';
      return [{ line, problem, fix }];
    });
  },
};

/** In a table of people out of a hundred, a number alone in a cell, or a number that is told both ways. */
function bareNumber(row: string): string | undefined {
  return /(?<![\w.,▢-])\d{1,3} (?:yes|no)\b/.exec(row)?.[0];
}
