import type { Rule } from "../rule";
import type { ArticleFields } from "../schema";

/** Swapped dates would show an article as changed before it existed. */
export const datesInOrder: Rule<ArticleFields> = {
  name: "dates-in-order",
  check({ fields: { published, updated } }) {
    if (updated >= published) return [];

    return [
      {
        field: "updated",
        problem: `"updated" (${updated}) is before "published" (${published}).`,
        fix: 'Set "updated" to the day of this change, or correct "published".',
      },
    ];
  },
};
