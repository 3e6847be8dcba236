import { addYears } from "../../dates";
import type { SiteRule } from "../../rule";

const years = 10;

/**
 * What was known ten years ago may be known better now. An old source may stay: an editor looks for newer evidence once
 * a year, and says so in `checkedOn`.
 */
export const sourcesInDate: SiteRule = {
  name: "sources-in-date",
  check({ library, today }) {
    const used = new Set(library.articles.flatMap(({ outline }) => outline.sources));

    return [...library.references].flatMap(([id, { issued, custom }]) => {
      const [year, month = 1, day = 1] = issued?.["date-parts"][0] ?? [];
      if (!used.has(id) || year === undefined) return [];

      const published = `${year}-${two(month)}-${two(day)}`;
      if (addYears(published, years) >= today) return [];

      const fix = 'Look for newer evidence; cite that as well, or set "checkedOn" to the day you found none.';
      const problem = `This source is from ${year}, more than ${years} years ago, and was last compared on ${custom.checkedOn}.`;
      return [
        {
          file: `content/references/${id}.json`,
          field: "custom.checkedOn",
          problem,
          fix,
          errorFrom: addYears(custom.checkedOn, 1),
        },
      ];
    });
  },
};

function two(number: number): string {
  return String(number).padStart(2, "0");
}
