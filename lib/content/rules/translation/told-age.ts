import { addDays } from "../../dates";
import type { TranslationRule } from "../../rule";

/** A translation that says what its original no longer says must not stay for good. */
const daysOfGrace = 180;

/** A translation is of a version that there was, and follows when the original changes. */
export const toldAge: TranslationRule = {
  name: "told-age",
  check({ translation: { of }, original: { file, fields } }) {
    const { updated } = fields;
    if (of === updated) return [];
    if (of > updated)
      return [
        {
          field: "translation.of",
          problem: `It is a translation of ${of}, and ${file} was last updated on ${updated}.`,
          fix: 'Write the "updated" of the original that was translated.',
        },
      ];

    return [
      {
        field: "translation.of",
        problem: `The original was updated on ${updated}; this is a translation of ${of}. Readers are told so.`,
        fix: `Translate what changed in ${file}, then set "of" to ${updated} and add a line to "changes".`,
        errorFrom: addDays(updated, daysOfGrace),
      },
    ];
  },
};
