import { didYouMean } from "../../nearest";
import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";

/** A picture of numbers that do not exist would stay empty. */
export const knownFigures: Rule<ArticleFields | PageFields> = {
  name: "known-figures",
  check({ survey }, { library: { figures }, unread }) {
    return survey.elements.flatMap(({ name, attributes: { figure }, line, column }) => {
      if (figure === undefined) return [];
      return figure
        .split(/\s+/)
        .filter((id) => !figures.has(id) && !unread.has(`content/figures/${id}.yaml`))
        .map((id) => ({
          line,
          column,
          problem: `<${name}> names the figure "${id}", which does not exist.${didYouMean(id, figures.keys())}`,
          fix: "Use the name of a file in content/figures, without .yaml.",
        }));
    });
  },
};
