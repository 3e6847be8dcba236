import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";

const empty =
  /^(?:click(?: here)?|here|this|this (?:page|link|article)|link|more|read more|learn more|see more|find out more|go)[.!]?$/i;

/** People who listen to a page, or skim it, hear a link without its sentence. */
export const tellingLinks: Rule<ArticleFields | PageFields> = {
  name: "telling-links",
  check({ survey }) {
    return survey.links
      .filter(({ text }) => empty.test(text) || text === "" || /\bclick here\b/i.test(text))
      .map(({ text, line, column }) => ({
        line,
        column,
        problem: text === "" ? "This link has no words." : `The link "${text}" does not say where it leads.`,
        fix: "Let the words name the page: [serious risks](/risks/serious-risks/).",
      }));
  },
};
