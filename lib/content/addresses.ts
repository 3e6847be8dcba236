import type { Library } from "./library";
import { questionsId } from "./questions";

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
];

/** Parts every article has besides its own headings and answers. */
export const articleParts = ["key-points", "questions-to-ask", "sources"] as const;

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
  for (const { name, outline } of library.pages)
    addresses.set(`/${name}/`, new Set(outline.headings.map(({ id }) => id)));
  for (const { address, outline } of library.articles) {
    const own = [...outline.headings, ...outline.questions].map(({ id }) => id);
    addresses.set(address, new Set([...articleParts, ...own]));
    addresses.set(`/cite${address}`, new Set());
  }
  return addresses;
}

/** The sources that an article, a claim, a sheet or a figure rests on: those the page of sources shows. */
export function usedSources({ articles, claims, figures, sheets, checklist }: Library): Set<string> {
  const texts = [...articles, ...sheets, ...(checklist ? [checklist] : [])];
  const ofTexts = texts.flatMap(({ outline }) => outline.sources);
  const ofClaims = [...claims.values()].flatMap(({ sources }) => sources.map(({ id }) => id));
  const ofFigures = [...figures.values()].map(({ source }) => source);

  return new Set([...ofTexts, ...ofClaims, ...ofFigures]);
}
