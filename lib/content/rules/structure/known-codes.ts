import { didYouMean } from "../../nearest";
import type { Rule } from "../../rule";

/** A code that is not in the table, or that nobody confirmed, would lead record systems to the wrong page. */
export const knownCodes: Rule = {
  name: "known-codes",
  check({ fields: { codes } }, { library, unread }) {
    if (unread.has("content/codes.yaml")) return [];

    return codes.flatMap(({ system, code }, index) => {
      const field = `codes.${index}`;
      const known = library.codes.systems.find(({ id }) => id === system)?.codes ?? [];
      const entry = known.find((candidate) => candidate.code === code);
      const names = known.map((candidate) => candidate.code);
      if (!entry)
        return [
          {
            field,
            problem: `content/codes.yaml has no ${system} code ${code}.${didYouMean(code, names)}`,
            fix: "Copy a code from content/codes.yaml, or add it there with where you saw it.",
          },
        ];
      if (!entry.confirmed)
        return [
          {
            field,
            problem: `The ${system} code ${code} is not confirmed, so it has no page.`,
            fix: 'Leave it out, or say in content/codes.yaml under "confirmed" where you saw it and when.',
          },
        ];
      return [];
    });
  },
};
