import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";

/** Read aloud, a cell is nothing without the name of its column. */
export const tablesWithHeaders: Rule<ArticleFields | PageFields> = {
  name: "tables-with-headers",
  check({ survey }) {
    const unnamed = survey.tables.flatMap(({ line, header }) => {
      const empty = header.indexOf("");
      if (empty === -1) return [];
      return [
        {
          line,
          problem: `Column ${empty + 1} of this table has no name.`,
          fix: "Write what the column holds in the first row of the table.",
        },
      ];
    });
    const broken = survey.passages
      .filter(({ kind, text }) => kind === "paragraph" && /^\|.*\|/.test(text))
      .map(({ line }) => ({
        line,
        problem: "This table has no line of hyphens under its first row.",
        fix: "Add | --- | --- | under the first row, with as many parts as the row has.",
      }));
    return [...unnamed, ...broken];
  },
};
