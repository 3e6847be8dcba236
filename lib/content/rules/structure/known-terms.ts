import { didYouMean } from "../../nearest";
import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";

/** A term without its meaning would promise an explanation and open nothing. */
export const knownTerms: Rule<ArticleFields | PageFields> = {
  name: "known-terms",
  check({ survey }, { library: { glossary }, unread }) {
    return survey.elements.flatMap(({ name, attributes: { id }, line, column }) => {
      if (name !== "Term" || id === undefined || glossary.has(id) || unread.has(`content/glossary/${id}.md`)) return [];

      const problem = `The glossary has no "${id}".${didYouMean(id, glossary.keys())}`;
      return [{ line, column, problem, fix: `Add content/glossary/${id}.md, or use a term that is there.` }];
    });
  },
};
