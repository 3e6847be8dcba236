import type { ClaimOfTopic } from "../claims";
import type { Article, Library } from "../library";
import type { Figure, Reference } from "../schema-evidence";
import { shortName } from "../vancouver";
import { type FigureTopic, figureTopics } from "../vocabulary";

/** A figure with its source and the pages that use it. */
export interface EvidenceRow {
  id: string;
  figure: Figure;
  source: Reference;
  articles: Article[];
  claims: ClaimOfTopic[];
}

const titles: Record<FigureTopic, string> = {
  "much-better": "Felt much better",
  "nearly-well": "Nearly or fully well",
  relapse: "Depression coming back",
  suicide: "Suicidal thoughts and acts",
  "side-effects": "Side effects",
  "serious-harms": "Serious or severe harms",
  stopping: "Stopping treatment",
  "long-term": "Long-term harms",
  dependence: "Dependence and misuse",
  "other-conditions": "Other conditions",
  "other-treatments": "Other treatments",
  experience: "What it is like",
  "who-and-access": "Who, where and access",
};

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
export function rowsByTopic(rows: EvidenceRow[]): { name: string; title: string; rows: EvidenceRow[] }[] {
  return figureTopics
    .map((topic) => ({ name: topic, title: titles[topic], rows: rows.filter(({ figure }) => figure.topic === topic) }))
    .filter((part) => part.rows.length > 0);
}

/** The figures under their sources, by name. */
export function rowsBySource(rows: EvidenceRow[]): { name: string; title: string; rows: EvidenceRow[] }[] {
  const sources = new Map(rows.map(({ source }) => [source.id, source]));
  return [...sources.values()]
    .map((source) => ({
      name: source.id,
      title: shortName(source),
      rows: rows.filter((row) => row.source.id === source.id),
    }))
    .sort((one, other) => one.title.localeCompare(other.title, "en"));
}
