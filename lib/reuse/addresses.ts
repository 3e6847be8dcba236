import type { Article } from "../content/library";
import type { SectionName } from "../content/vocabulary";
import { firstLanguage } from "../words/languages.mjs";

/** The four forms a citation can be saved in, with the end of the file's name. */
export const citationFiles = [
  { title: "BibTeX", ending: ".bib" },
  { title: "RIS", ending: ".ris" },
  { title: "CSL-JSON", ending: ".csl.json" },
] as const;

/** The whole library as data, each file with its JSON Schema beside it. */
export const dataFiles = ["articles", "claims", "glossary"] as const;
export type DataFile = (typeof dataFiles)[number];

/** The article as Markdown: `/risks/side-effects.md`. */
export function markdownAddress({ address }: { address: string }): string {
  return address.replace(/\/$/, ".md");
}

/** The page that says how to cite an article: `/cite/risks/side-effects/`. */
export function citePage({ address }: Pick<Article, "address">): string {
  return `/cite${address}`;
}

/** The citation of an article as a file: `/cite/risks/side-effects.bib`. */
export function citeFile({ address }: Pick<Article, "address">, ending: string): string {
  return `/cite${address.replace(/\/$/, ending)}`;
}

/** The record of one source as a file: `/references/short-2018.ris`. */
export function sourceFile(id: string, ending: string): string {
  return `/references/${id}${ending}`;
}

/** The records of all sources in use as one file: `/references.ris`. */
export function allSourcesFile(ending: string): string {
  return `/references${ending}`;
}

/** The dated changes of the whole site, or of one section, in one of its languages, as Atom and as JSON Feed. */
export function feedAddresses(section?: SectionName, code = firstLanguage): { atom: string; json: string } {
  const place = code === firstLanguage ? "" : `/${code}`;
  const name = section ?? "all";
  return { atom: `${place}/changes/${name}.atom`, json: `${place}/changes/${name}.json` };
}

/** A file of open data, and the JSON Schema that describes it. */
export function dataAddresses(name: DataFile): { data: string; schema: string } {
  return { data: `/api/${name}.json`, schema: `/api/${name}.schema.json` };
}
