import type { EasyReadRule } from ".";
import { eachLine } from "./each-line";

const words =
  /\bsuicid|\b(?:end|take) (?:your|their) (?:own )?life\b|\bkill yourself\b|\bhurt yourself\b|\bwant to die\b/i;

/** Whoever reads about suicide may be thinking of it: help stands in the same part. */
export const helpInPart: EasyReadRule = {
  name: "help-in-part",
  check(page) {
    const lines = eachLine(page);
    return lines
      .filter(({ line: { text } }) => words.test(text))
      .filter(({ part }) => !lines.some((other) => other.part === part && other.line.to === "/help-now/"))
      .map(({ field }) => ({
        field: `${field}.text`,
        problem: "This line speaks of suicide, and its part does not say where to get help.",
        fix: 'Add a line to the same part with "to: /help-now/".',
      }));
  },
};
