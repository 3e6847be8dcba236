import type { Outline } from "./arrange.mjs";
import type { ClaimOfTopic } from "./claims";
import type { EasyReadPage, Library } from "./library";

/** A passage that rests on a source, with the place in the source, and where the passage stands. */
export interface PassageUse {
  text: string;
  at: string;
  /** The address of the citation in an article; of the page itself where citations have none. */
  address: string;
}

/** What rests on one source. */
export interface SourceUses {
  /** Articles, sheets and the checklist, each with its passages. */
  pages: { title: string; address: string; passages: PassageUse[] }[];
  claims: ClaimOfTopic[];
  figures: string[];
}

/** Everything of ours that rests on a source: passages by article, claims, figures. */
export function usesOf(library: Library, source: string): SourceUses {
  const { articles, summaries, sheets, checklist, easyReads, claims, figures } = library;
  const ofArticles = [...articles, ...summaries].map(({ address, fields, outline }) => ({
    title: fields.title,
    address,
    passages: passagesIn(outline, source, (mark) => `${address}#cite-${mark}`),
  }));
  const others = [...sheets, ...(checklist ? [{ ...checklist, address: "/checklist/" }] : [])];
  const ofOthers = others.map(({ address, fields, outline }) => ({
    title: fields.title,
    address,
    passages: passagesIn(outline, source, () => address),
  }));

  const ofEasyReads = easyReads.map((page) => ({
    title: `${page.fields.title}: Easy Read`,
    address: page.address,
    passages: easyPassages(page, source),
  }));

  return {
    pages: [...ofArticles, ...ofEasyReads, ...ofOthers].filter(({ passages }) => passages.length > 0),
    claims: [...claims].flatMap(([id, claim]) =>
      claim.sources.some((entry) => entry.id === source) ? [{ id, claim }] : [],
    ),
    figures: [...figures].flatMap(([id, figure]) => (figure.source === source ? [id] : [])),
  };
}

function passagesIn(outline: Outline, source: string, addressOf: (mark: number) => string): PassageUse[] {
  const seen = new Set<string>();
  return outline.marks.flatMap(({ mark, passage, citations }) =>
    citations
      .filter((citation) => citation.source === source)
      .flatMap(({ at }) => {
        if (seen.has(`${passage} ${at}`)) return [];
        seen.add(`${passage} ${at}`);
        return [{ text: passage, at, address: addressOf(mark) }];
      }),
  );
}

/** The lines of an Easy Read edition that name the source. */
function easyPassages({ address, fields }: EasyReadPage, source: string): PassageUse[] {
  return fields.parts.flatMap(({ lines }) =>
    lines.flatMap(({ text, sources = [] }) =>
      sources.filter(({ id }) => id === source).map(({ at }) => ({ text, at, address })),
    ),
  );
}
