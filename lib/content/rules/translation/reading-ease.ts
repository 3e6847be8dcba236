import type { TranslationRule } from "../../rule";

/** "Rather easy" on the INFLESZ scale (lib/content/perspicuity.ts). */
const least = 65;

/** A translation is as easy to read as its original; where its language has no formula, nothing is measured. */
export const readingEase: TranslationRule = {
  name: "reading-ease",
  check({ survey: { reading } }) {
    const { ease, words } = reading;
    if (ease === undefined || words < 100 || ease >= least) return [];

    return [
      {
        field: "title",
        problem: `The text has a reading ease of ${ease.toFixed(1)} (Szigriszt-Pazos); ${least} is the least.`,
        fix: "Use shorter words first, then shorter sentences.",
      },
    ];
  },
};
