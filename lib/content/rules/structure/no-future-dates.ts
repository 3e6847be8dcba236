import type { Finding, Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";

/** A date that has not come yet tells readers of care that nobody has taken. */
export const noFutureDates: Rule<ArticleFields | PageFields> = {
  name: "no-future-dates",
  check({ fields }, { today }) {
    const changes =
      "changes" in fields ? fields.changes.map(({ date }, index) => ({ field: `changes.${index}`, date })) : [];
    const dates = [
      ...("published" in fields ? [{ field: "published", date: fields.published }] : []),
      { field: "updated", date: fields.updated },
      ...changes,
    ];

    return dates
      .filter(({ date }) => date > today)
      .map(
        ({ field, date }): Finding => ({
          field,
          problem: `"${field}" (${date}) is in the future; today is ${today}.`,
          fix: "Give the day it happened.",
        }),
      );
  },
};
