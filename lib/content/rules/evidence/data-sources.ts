import { didYouMean } from "../../nearest";
import { graceEnds } from "../../retraction";
import type { SiteRule } from "../../rule";

/** Figures and claims rest on sources too, and a claim leads to the article that answers it. */
export const dataSources: SiteRule = {
  name: "data-sources",
  check({ library: { figures, claims, references, articles }, unread }) {
    const missing = (file: string, field: string, id: string) => {
      const found = references.get(id);
      const fix = "Use the name of a file in content/references, without .json.";
      if (!found && unread.has(`content/references/${id}.json`)) return [];
      if (!found)
        return [{ file, field, problem: `There is no source "${id}".${didYouMean(id, references.keys())}`, fix }];
      if (found.custom.retracted)
        return [
          {
            file,
            field,
            problem: `The source "${id}" was retracted: its journal took it back.`,
            fix: "Use another source, or delete this file.",
            errorFrom: graceEnds(found.custom.retracted),
          },
        ];
      if (found.custom.confidence !== "verified")
        return [
          {
            file,
            field,
            problem: `The source "${id}" was written from memory and nobody has confirmed it.`,
            fix: "Confirm it in a second place first.",
          },
        ];
      return [];
    };
    const names = articles.map(({ section, slug }) => `${section}/${slug}`);

    const inFigures = [...figures].flatMap(([id, { source }]) =>
      missing(`content/figures/${id}.yaml`, "source", source),
    );
    const inClaims = [...claims].flatMap(([id, { sources, article }]) => {
      const file = `content/claims/${id}.yaml`;
      const lost =
        names.includes(article) || unread.has(`content/articles/${article}.mdx`)
          ? []
          : [
              {
                file,
                field: "article",
                problem: `There is no article ${article}.${didYouMean(article, names)}`,
                fix: "Use section/name of an existing article.",
              },
            ];
      return [...sources.flatMap((entry, index) => missing(file, `sources.${index}.id`, entry.id)), ...lost];
    });
    return [...inFigures, ...inClaims];
  },
};
