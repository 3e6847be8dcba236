import { didYouMean } from "../../nearest";
import type { Rule } from "../../rule";

/** What to read next exists, is another page, and is named once. */
export const relatedArticles: Rule = {
  name: "related-articles",
  check({ fields: { related }, file }, { library: { articles }, unread }) {
    const names = articles.map(({ section, slug }) => `${section}/${slug}`);
    const own = file.replace(/^content\/articles\/|\.mdx$/g, "");

    return related.flatMap((name, index) => {
      const field = `related.${index}`;
      if (name === own) return [{ field, problem: "This article names itself as related.", fix: "Name another one." }];
      if (related.indexOf(name) < index) return [{ field, problem: `${name} is named twice.`, fix: "Name it once." }];
      if (names.includes(name) || unread.has(`content/articles/${name}.mdx`)) return [];
      return [
        {
          field,
          problem: `There is no article ${name}.${didYouMean(name, names)}`,
          fix: "Use section/name of an existing article.",
        },
      ];
    });
  },
};
