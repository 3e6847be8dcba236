import type { Outline } from "./arrange.mjs";
import type { ClaimOfTopic } from "./claims";
import type { EasyReadPage, Library } from "./library";

/** A passage that rests on a source, with the place in the source, and where the passage stands. */
export interface PassageUse {
  text: string;
  at: string;
  /** The address of the citation in an article; of the page itself where citations have none. */
  address: string;
  /** The line of the file, counted from 1, where it is known. */
  line?: number;
}

/** A page with its passages. */
export interface PageUse {
  title: string;
  address: string;
  /** Path from the project root. */
  file: string;
  passages: PassageUse[];
}

/** What rests on one source. */
export interface SourceUses {
  /** Articles, summaries, Easy Read editions, sheets and the checklist. */
  pages: PageUse[];
  claims: ClaimOfTopic[];
  figures: string[];
}

/** Everything of ours that rests on a source: passages by page, claims, figures. */
export function usesOf(library: Library, source: string): SourceUses {
  const { articles, summaries, sheets, checklist, easyReads, claims, figures } = library;
  const list = checklist ? [{ ...checklist, address: "/checklist/" }] : [];
  const pages = [
    ...[...articles, ...summaries].map((text) => ({ ...named(text), passages: passagesIn(text, source) })),
    ...easyReads.map((page) => ({
      ...named(page),
      title: `${page.fields.title}: Easy Read`,
      passages: easyPassages(page, source),
    })),
    ...[...sheets, ...list].map((sheet) => ({
      ...named(sheet),
      passages: passagesIn(sheet, source).map((passage) => ({ ...passage, address: sheet.address })),
    })),
  ];

  return {
    pages: pages.filter(({ passages }) => passages.length > 0),
    claims: [...claims].flatMap(([id, claim]) =>
      claim.sources.some((entry) => entry.id === source) ? [{ id, claim }] : [],
    ),
    figures: [...figures].flatMap(([id, figure]) => (figure.source === source ? [id] : [])),
  };
}

/** Whether anything of ours rests on a source. */
export function isUsed(library: Library, source: string): boolean {
  const { pages, claims, figures } = usesOf(library, source);
  return pages.length + claims.length + figures.length > 0;
}

/** The passages of a text that rest on a source, each once. */
export function passagesIn({ address, outline }: { address: string; outline: Outline }, source: string): PassageUse[] {
  const seen = new Set<string>();
  return outline.marks.flatMap(({ mark, passage, line, citations }) =>
    citations
      .filter((citation) => citation.source === source)
      .flatMap(({ at }) => {
        if (seen.has(`${passage} ${at}`)) return [];
        seen.add(`${passage} ${at}`);
        return [{ text: passage, at, address: `${address}#cite-${mark}`, line }];
      }),
  );
}

function named({ address, file, fields }: { address: string; file: string; fields: { title: string } }) {
  return { title: fields.title, address, file };
}

/** The lines of an Easy Read edition that name the source. */
function easyPassages({ address, fields }: EasyReadPage, source: string): PassageUse[] {
  return fields.parts.flatMap(({ lines }) =>
    lines.flatMap(({ text, sources = [] }) =>
      sources.filter(({ id }) => id === source).map(({ at }) => ({ text, at, address })),
    ),
  );
}
