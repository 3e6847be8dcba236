import { partId, sourcesOf } from "./easy-read";
import type { Library } from "./library";
import { questionsId } from "./questions";
import { partsOf, translatedAddresses } from "./translated-addresses";

/** Pages that are not articles, with the parts that can be linked to where content decides them. */
const ownPages = [
  "/",
  "/help-now/",
  "/search/",
  "/a-to-z/",
  "/questions/",
  "/references/",
  "/glossary/",
  "/claims/",
  "/for-editors/",
  "/for-editors/report/",
  "/infobutton/",
  "/for-record-systems/",
  "/s/",
  "/changes/",
  "/api/",
  "/sheets/",
  "/bundle/",
];

/** Every address the library is built into, each with the ids that can stand behind a `#`. */
export function builtAddresses(library: Library): Map<string, Set<string>> {
  const addresses = new Map<string, Set<string>>(ownPages.map((address) => [address, new Set<string>()]));
  const countries = library.crisisLines?.countries ?? [];
  addresses.set("/help-now/", new Set(countries.map(({ code }) => code.toLowerCase())));
  addresses.set("/glossary/", new Set(library.glossary.keys()));
  addresses.set("/references/", usedSources(library));
  for (const id of usedSources(library)) addresses.set(`/references/${id}/`, new Set());
  for (const address of ["/evidence/", "/evidence/by-source/"]) addresses.set(address, new Set(library.figures.keys()));
  addresses.set("/claims/", new Set(library.claims.keys()));
  for (const section of new Set(library.articles.map(({ section }) => section)))
    addresses.set(`/${section}/`, new Set());
  if (library.checklist) addresses.set("/checklist/", new Set());
  addresses.set("/questions-to-ask/", new Set(library.articles.map(questionsId)));
  for (const { address } of library.sheets) addresses.set(address, new Set());
  for (const { name } of library.bundles) addresses.set(`/bundles/${name}/`, new Set());
  for (const { name, outline } of library.pages)
    addresses.set(`/${name}/`, new Set(outline.headings.map(({ id }) => id)));
  addresses.set("/easy-read/", new Set());
  for (const { address, fields } of library.easyReads) addresses.set(address, new Set(fields.parts.map(partId)));
  for (const { address, outline } of library.summaries)
    addresses.set(address, new Set(outline.headings.map(({ id }) => id)));
  for (const article of library.articles) {
    addresses.set(article.address, partsOf(article));
    addresses.set(`/cite${article.address}`, new Set());
  }
  for (const [address, parts] of translatedAddresses(library)) addresses.set(address, parts);
  return addresses;
}

/** Every page that rests on sources, in reading order: articles, their summaries and Easy Read editions, sheets. */
export function citingTexts({ articles, summaries, easyReads, sheets, checklist }: Library) {
  const cites = ({ address, fields, outline }: CitingText) => ({
    address,
    title: fields.title,
    sources: outline.sources,
  });
  const easy = easyReads.map((page) => ({
    address: page.address,
    title: `${page.fields.title}: Easy Read`,
    sources: sourcesOf(page),
  }));
  const list = checklist ? [{ ...checklist, address: "/checklist/" }] : [];

  return [...articles.map(cites), ...summaries.map(cites), ...easy, ...sheets.map(cites), ...list.map(cites)];
}

interface CitingText {
  address: string;
  fields: { title: string };
  outline: { sources: string[] };
}

/** The sources that a page, a claim or a figure rests on: those the page of sources shows. */
export function usedSources(library: Library): Set<string> {
  const ofTexts = citingTexts(library).flatMap(({ sources }) => sources);
  const ofClaims = [...library.claims.values()].flatMap(({ sources }) => sources.map(({ id }) => id));
  const ofFigures = [...library.figures.values()].map(({ source }) => source);

  return new Set([...ofTexts, ...ofClaims, ...ofFigures]);
}
