import { graceEnds, retractedAmong } from "../../retraction";
import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";

/**
 * A source that its own journal took back proves nothing. Meanwhile the page says so at the top: a page that could not be
 * built would stay on the web as it was, without that notice.
 */
export const noRetractedSources: Rule<ArticleFields | PageFields> = {
  name: "no-retracted-sources",
  check({ survey }, { library }) {
    return survey.outline.marks.flatMap(({ line, citations }) =>
      retractedAmong(
        citations.map(({ source }) => source),
        library,
      ).map(({ id, custom }) => ({
        line,
        problem: `The source "${id}" was retracted: its journal took it back.`,
        fix: "Cite another source, or leave the statement out.",
        errorFrom: graceEnds(custom.retracted),
      })),
    );
  },
};
