import { didYouMean } from "../../nearest";
import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";

/** A citation that leads nowhere, or to something nobody confirmed, is worse than none. */
export const knownSources: Rule<ArticleFields | PageFields> = {
  name: "known-sources",
  check({ survey }, { library: { references }, unread }) {
    return survey.outline.marks.flatMap(({ line, citations }) =>
      citations.flatMap(({ source }) => {
        const found = references.get(source);
        if (!found && unread.has(`content/references/${source}.json`)) return [];
        if (!found) {
          const problem = `There is no source "${source}".${didYouMean(source, references.keys())}`;
          return [{ line, problem, fix: "Use the name of a file in content/references, without .json." }];
        }
        if (found.custom.confidence !== "verified") {
          const problem = `The source "${source}" was written from memory and nobody has confirmed it.`;
          return [{ line, problem, fix: "Confirm it in a second place first, or leave the statement out." }];
        }
        return [];
      }),
    );
  },
};
