import type { Library } from "./library";

/** Pages that are not articles, with the parts that can be linked to where content decides them. */
const ownPages = [
  "/",
  "/help-now/",
  "/references/",
  "/glossary/",
  "/claims/",
  "/for-editors/",
  "/for-editors/report/",
  "/bundle/",
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
  addresses.set("/claims/", new Set(library.claims.keys()));
  for (const section of new Set(library.articles.map(({ section }) => section)))
    addresses.set(`/${section}/`, new Set());
  for (const { name } of library.bundles) addresses.set(`/bundles/${name}/`, new Set());
  for (const { name, outline } of library.pages)
    addresses.set(`/${name}/`, new Set(outline.headings.map(({ id }) => id)));
  for (const { address, outline } of library.articles) {
    const own = [...outline.headings, ...outline.questions].map(({ id }) => id);
    addresses.set(address, new Set([...articleParts, ...own]));
  }
  return addresses;
}

/** The sources that an article or a claim rests on: those the page of sources shows. */
export function usedSources({ articles, claims }: Library): Set<string> {
  const ofArticles = articles.flatMap(({ outline }) => outline.sources);
  const ofClaims = [...claims.values()].flatMap(({ sources }) => sources.map(({ id }) => id));

  return new Set([...ofArticles, ...ofClaims]);
}
