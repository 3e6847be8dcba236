import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";

const most = 80;

/** A wall of text is not read on a phone at night. */
export const shortParagraphs: Rule<ArticleFields | PageFields> = {
  name: "short-paragraphs",
  check({ survey }) {
    return survey.passages
      .map(({ text, line }) => ({ line, count: text.split(/\s+/).filter(Boolean).length }))
      .filter(({ count }) => count > most)
      .map(({ line, count }) => ({
        line,
        problem: `This paragraph has ${count} words; ${most} is the most.`,
        fix: "Divide it with an empty line where a new thought begins.",
      }));
  },
};
