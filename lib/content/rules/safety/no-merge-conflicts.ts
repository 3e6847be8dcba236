import type { SourceRule } from "../../rule";

const marker = /^(?:<{7}|\|{7}|>{7})(?: |\r?$)|^={7}\r?$/;

/** Half-merged text says two things at once. */
export const noMergeConflicts: SourceRule = {
  name: "no-merge-conflicts",
  check(source) {
    if (!/^(?:<{7}|>{7})/m.test(source)) return [];

    const line = source.split("\n").findIndex((text) => marker.test(text)) + 1;
    if (line === 0) return [];

    const fix =
      "Keep the version that is right, and delete the other one and the lines of <<<<<<<, ======= and >>>>>>>.";
    return [{ line, problem: "Two versions of the text meet here: a merge was not finished.", fix }];
  },
};
