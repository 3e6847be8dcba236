import type { EasyReadRule } from ".";
import { eachLine } from "./each-line";

/** A word in bold is a promise that the page explains it; half a mark would be printed. */
export const hardWords: EasyReadRule = {
  name: "hard-words",
  check(page) {
    return eachLine(page)
      .filter(({ line: { text } }) => text.split("**").length % 2 === 0 || /\*\*\s*\*\*|[`_[\]<>{}]/.test(text))
      .map(({ field }) => ({
        field: `${field}.text`,
        problem: "This line holds a sign that would be printed as it is.",
        fix: "Write plain words; a hard word stands between two pairs of stars: **dose**.",
      }));
  },
};
