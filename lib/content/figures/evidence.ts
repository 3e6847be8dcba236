import { firstLanguage } from "../../words/languages.mjs";
import { wordsFor } from "../../words/words-for.mjs";
import type { ClaimOfTopic } from "../claims";
import type { Article, Library } from "../library";
import type { Figure, Reference } from "../schema-evidence";
import { shortName } from "../vancouver";
import { figureTopics } from "../vocabulary";

/** A figure with its source and the pages that use it. */
export interface EvidenceRow {
  id: string;
  figure: Figure;
  source: Reference;
  articles: Article[];
  claims: ClaimOfTopic[];
}

/** The rows that stand under one heading. */
export interface RowsUnderHeading {
  name: string;
  title: string;
  rows: EvidenceRow[];
}

/** Every figure, in the order of the topics and then of the names. Throws where a source is missing. */
export function evidenceRows(library: Library): EvidenceRow[] {
  const { figures, references, articles, claims } = library;
  const rows = [...figures].map(([id, figure]) => {
    const source = references.get(figure.source);
    if (!source) throw new Error(`There is no source "${figure.source}".`);

    return {
      id,
      figure,
      source,
      articles: articles.filter(({ outline }) => outline.figures.includes(id)),
      claims: [...claims].flatMap(([claimId, claim]) => (claim.figures?.includes(id) ? [{ id: claimId, claim }] : [])),
    };
  });
  return rows.sort(
    (one, other) =>
      figureTopics.indexOf(one.figure.topic) - figureTopics.indexOf(other.figure.topic) ||
      one.id.localeCompare(other.id, "en"),
  );
}

/** The figures under their topics. */
export function rowsByTopic(rows: EvidenceRow[], words = wordsFor(firstLanguage)): RowsUnderHeading[] {
  return figureTopics
    .map((topic) => ({
      name: topic,
      title: words(`evidence.topics.${topic}`),
      rows: rows.filter(({ figure }) => figure.topic === topic),
    }))
    .filter((part) => part.rows.length > 0);
}

/** The figures under their sources, by name. */
export function rowsBySource(rows: EvidenceRow[], words = wordsFor(firstLanguage)): RowsUnderHeading[] {
  const sources = new Map(rows.map(({ source }) => [source.id, source]));
  return [...sources.values()]
    .map((source) => ({
      name: source.id,
      title: shortName(source, words),
      rows: rows.filter((row) => row.source.id === source.id),
    }))
    .sort((one, other) => one.title.localeCompare(other.title, "en"));
}
