import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { firstLanguage } from "../words/languages.mjs";
import type { Words } from "../words/words";
import { wordsFor } from "../words/words-for.mjs";
import type { Reference } from "./schema-evidence";
import type { EvidenceKind } from "./vocabulary";

const printed = new WeakMap<Reference, string>();
const shortened = new WeakMap<Reference, Reference>();

/**
 * The same with one name where there are three or more: what stands under an article, where every source has a page of
 * its own that names all. Six names of thirty sources would be a tenth of the page.
 */
export function formatShort(source: Reference): string {
  const { author = [] } = source;
  const [first] = author;
  if (!first || author.length < 3) return formatVancouver(source);
  const short = shortened.get(source) ?? { ...source, author: [first, { literal: "et al." }] };
  shortened.set(source, short);

  return formatVancouver(short);
}

/** A source as plain text in Vancouver style (ICMJE), without its number and links. */
export function formatVancouver(source: Reference): string {
  const known = printed.get(source);
  if (known) return known;

  // DOI and addresses are printed by us as links; PMID and our own notes are no part of the style.
  const { custom, URL, DOI, PMID, PMCID, ...record } = source;
  const style = { format: "text", template: "vancouver", lang: "en-US" };
  const text = new Cite([record])
    .format("bibliography", style)
    .trim()
    .replace(/^1\.\s*/, "");
  printed.set(source, text);
  return text;
}

/** What a source is, in plain words: "Randomized trial, 72 people". */
export function describeKind({ custom }: Reference, words = wordsFor(firstLanguage)): string {
  // The design stands in the record in the first language.
  const design = words.language === firstLanguage ? custom.design : undefined;
  const kind = capital(design ?? sayKind(custom.kind, words));

  return custom.people ? words("sources.kindAndPeople", { kind, people: custom.people }) : kind;
}

/** The kind of a source as a title: "Randomized trial". */
export function nameKind(kind: EvidenceKind, words = wordsFor(firstLanguage)): string {
  return capital(sayKind(kind, words));
}

function sayKind(kind: EvidenceKind, words: Words): string {
  return words(`sources.kinds.${kind}`);
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The shortest name of a source a reader can ask for: "Anand and others, 2023". */
export function shortName(
  { author = [], issued, publisher, title }: Reference,
  words = wordsFor(firstLanguage),
): string {
  const names = author.map((name) => ("literal" in name ? name.literal : name.family));
  const [first, ...others] = names.filter((name) => name !== "et al.");
  const who = first ?? publisher ?? title;
  const isPair = others.length === 1 && names.length === 2;
  const and = (last: string) => words("lists.and", { before: who, last });
  const name = isPair ? and(others[0] ?? "") : names.length > 1 ? words("sources.andOthers", { first: who }) : who;
  const year = issued?.["date-parts"][0]?.[0];

  return `${name}${year ? `, ${year}` : ""}`;
}

/** Where a reader can open the source: DOI and PubMed where it has them, else its own address. */
export function sourceLinks({ DOI, PMID, URL }: Reference): { label: string; address: string }[] {
  const links = [];
  if (DOI) links.push({ label: `doi.org/${DOI}`, address: `https://doi.org/${encodeURI(DOI)}` });
  if (PMID) links.push({ label: "PubMed", address: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` });
  if (links.length === 0) links.push({ label: new globalThis.URL(URL).hostname, address: URL });

  return links;
}
