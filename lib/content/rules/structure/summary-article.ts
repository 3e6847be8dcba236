import { didYouMean } from "../../nearest";
import type { Rule } from "../../rule";
import type { SummaryFields } from "../../schema-editions";

/** A summary and its patient page share their last name, so that a clinician who knows one finds the other. */
export const summaryArticle: Rule<SummaryFields> = {
  name: "summary-article",
  check({ file, fields: { article } }, { library: { articles }, unread }) {
    const names = articles.map(({ section, slug }) => `${section}/${slug}`);
    const own = file.slice(file.lastIndexOf("/") + 1).replace(".mdx", "");
    if (!names.includes(article) && !unread.has(`content/articles/${article}.mdx`))
      return [
        {
          field: "article",
          problem: `There is no article ${article}.${didYouMean(article, names)}`,
          fix: "Use section/name of an existing article.",
        },
      ];
    if (article.endsWith(`/${own}`)) return [];

    return [
      {
        field: "article",
        problem: `This file is called ${own}.mdx, and its article ${article}.`,
        fix: "Give the file the last name of its article.",
      },
    ];
  },
};
