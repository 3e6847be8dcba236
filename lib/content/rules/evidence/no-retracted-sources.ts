import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";

/** A source that its own journal took back proves nothing. */
export const noRetractedSources: Rule<ArticleFields | PageFields> = {
  name: "no-retracted-sources",
  check({ survey }, { library: { references } }) {
    return survey.outline.marks.flatMap(({ line, citations }) =>
      citations
        .filter(({ source }) => references.get(source)?.custom.retracted)
        .map(({ source }) => ({
          line,
          problem: `The source "${source}" was retracted: its journal took it back.`,
          fix: "Cite another source, or leave the statement out.",
        })),
    );
  },
};
