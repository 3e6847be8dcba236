import { didYouMean } from "../../nearest";
import type { SiteRule } from "../../rule";

const file = "content/bundles.yaml";

/** A bundle names pages that are there, each once, and has a name of its own. */
export const bundledArticles: SiteRule = {
  name: "bundled-articles",
  check({ library: { bundles, articles }, unread }) {
    const known = articles.map(({ section, slug }) => `${section}/${slug}`);
    const names = bundles.map(({ name }) => name);

    return bundles.flatMap(({ name, articles: chosen }, place) => {
      const twice =
        names.indexOf(name) < place
          ? [
              {
                file,
                field: `bundles.${place}.name`,
                problem: `Two bundles are called ${name}.`,
                fix: "Give the second one another name.",
              },
            ]
          : [];
      const lost = chosen.flatMap((article, index) => {
        const field = `bundles.${place}.articles.${index}`;
        if (chosen.indexOf(article) < index)
          return [{ file, field, problem: `The bundle ${name} names ${article} twice.`, fix: "Name it once." }];
        if (known.includes(article) || unread.has(`content/articles/${article}.mdx`)) return [];
        return [
          {
            file,
            field,
            problem: `The bundle ${name} names ${article}, and there is no such article.${didYouMean(article, known)}`,
            fix: "Use section/name of an existing article, or take the line out.",
          },
        ];
      });
      return [...twice, ...lost];
    });
  },
};
