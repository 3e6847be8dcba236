import { statedNumber } from "../../numbers";
import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";

const names = { paragraph: "paragraph", item: "list item", row: "table row", step: "step" } as const;

/** A number without its source cannot be checked by a clinician, and should not be believed by a reader. */
export const numberNeedsSource: Rule<ArticleFields | PageFields> = {
  name: "number-needs-source",
  check({ survey }) {
    return survey.statements.flatMap(({ kind, text, line, cited, within }) => {
      if (cited || within.includes("GetHelp")) return [];

      const found = statedNumber(text);
      if (found === undefined) return [];

      const problem = `This ${names[kind]} states a number ("${found.trim()}") and no source.`;
      const place =
        kind === "row" ? "in the same row" : kind === "step" ? "inside the step" : `in the same ${names[kind]}`;
      return [{ line, problem, fix: `Add <Cite id="…" at="…" /> ${place}, or leave the number out.` }];
    });
  },
};
