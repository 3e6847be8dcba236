import { rateOf, wholePeople } from "./figures/shares.mjs";
import type { Article, EasyReadPage, Library } from "./library";
import { numbersIn } from "./numbers";
import type { EasyReadLine } from "./schema-editions";
import type { Figure } from "./schema-evidence";

/** The id of a part of an Easy Read page, by its place. */
export function partId(_: unknown, index: number): string {
  return `part-${index + 1}`;
}

/** The ids of the sources an Easy Read page rests on, each once; those of its figures are the figures' own. */
export function sourcesOf({ fields }: EasyReadPage): string[] {
  const ids = fields.parts.flatMap(({ lines }) => lines.flatMap(({ sources = [] }) => sources.map(({ id }) => id)));

  return [...new Set(ids)];
}

/** A source with every place in it that a part rests on. */
export interface Basis {
  id: string;
  places: string[];
}

/** What each part of an Easy Read page rests on, in the order of its lines; parts that state no fact are left out. */
export function basisByPart({ fields }: EasyReadPage, { figures }: Library): { heading: string; basis: Basis[] }[] {
  return fields.parts
    .map(({ heading, lines }) => {
      const uses = lines.flatMap(({ sources = [], figure }) => {
        const found = figure === undefined ? undefined : figures.get(figure);
        return found ? [{ id: found.source, at: found.at }] : sources;
      });
      const basis = [...new Set(uses.map(({ id }) => id))].map((id) => ({
        id,
        places: [...new Set(uses.filter((use) => use.id === id).map(({ at }) => at))],
      }));
      return { heading, basis };
    })
    .filter(({ basis }) => basis.length > 0);
}

/** The other editions of an article: in Easy Read, and for clinicians. */
export function editionsOf({ section, slug }: Article, { easyReads, summaries }: Library) {
  const isOf = ({ fields }: { fields: { article: string } }) => fields.article === `${section}/${slug}`;

  return { easyRead: easyReads.find(isOf), summary: summaries.find(isOf) };
}

/** People out of 100 with the outcome of a figure, as a whole number. */
export function perHundred(group: Figure["groups"][number]): number {
  return wholePeople(rateOf(group), 100);
}

/** How many people out of 100 a line counts: the first of its numbers that its figure gives. */
export function countedIn({ text, figure }: EasyReadLine, figures: Library["figures"]): number | undefined {
  const known = (figure === undefined ? undefined : figures.get(figure))?.groups.map(perHundred) ?? [];

  return [...numbersIn(text)].find((number) => known.includes(number));
}
