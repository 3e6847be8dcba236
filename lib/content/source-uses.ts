import type { ClaimOfTopic } from "./claims";
import type { Article, Library } from "./library";

/** A passage of an article that rests on a source, with the place in the source and the mark to link to. */
export interface PassageUse {
  text: string;
  at: string;
  mark: number;
}

/** What rests on one source. */
export interface SourceUses {
  articles: { article: Article; passages: PassageUse[] }[];
  claims: ClaimOfTopic[];
  figures: string[];
}

/** Everything of ours that rests on a source: passages by article, claims, figures. */
export function usesOf({ articles, claims, figures }: Library, source: string): SourceUses {
  return {
    articles: articles
      .map((article) => ({ article, passages: passagesIn(article, source) }))
      .filter(({ passages }) => passages.length > 0),
    claims: [...claims].flatMap(([id, claim]) =>
      claim.sources.some((entry) => entry.id === source) ? [{ id, claim }] : [],
    ),
    figures: [...figures].flatMap(([id, figure]) => (figure.source === source ? [id] : [])),
  };
}

/** The passages of an article that rest on a source, each once. */
export function passagesIn({ outline }: Article, source: string): PassageUse[] {
  const seen = new Set<string>();
  return outline.marks.flatMap(({ mark, passage, citations }) =>
    citations
      .filter((citation) => citation.source === source)
      .flatMap(({ at }) => {
        if (seen.has(`${passage} ${at}`)) return [];
        seen.add(`${passage} ${at}`);
        return [{ text: passage, at, mark }];
      }),
  );
}
