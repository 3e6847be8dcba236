import type { Article, Library } from "./library";
import type { Language } from "./schema-languages";
import { addressIn } from "./translate";

/** Parts every article has besides its own headings and answers. */
const articleParts = ["key-points", "questions-to-ask", "sources"] as const;

/** The ids that can stand behind the `#` of an article. */
export function partsOf({ outline }: Article): Set<string> {
  return new Set([...articleParts, ...[...outline.headings, ...outline.questions].map(({ id }) => id)]);
}

/** Pages that every language has. */
const ownPages = ["/", "/help-now/", "/search/"];

/** Every page in another language, with the ids that can stand behind its `#`; an article that is not translated has none. */
export function translatedAddresses(library: Library): Map<string, Set<string>> {
  return new Map(
    library.translations.flatMap(({ language, articles, crisisLines }) => {
      const sections = [...new Set(library.articles.map(({ section }) => `/${section}/`))];
      const parts = new Map(articles.map((article) => [article.address, partsOf(article)]));
      const own = [...ownPages, ...sections].map((address) => addressIn(language, address));
      const all = library.articles.map(({ address }) => addressIn(language, address));
      const help = crisisLines?.countries.map(({ code }) => code.toLowerCase());

      return [
        ...own.map((address): [string, Set<string>] => [address, new Set(address.endsWith("/help-now/") ? help : [])]),
        ...all.map((address): [string, Set<string>] => [address, parts.get(address) ?? new Set()]),
      ];
    }),
  );
}

/** The articles that are not translated yet: a page in their place says so. */
export function untranslated(originals: Library, { articles }: Library): Article[] {
  return originals.articles.filter(
    (original) => !articles.some(({ translation }) => translation?.original.address === original.address),
  );
}

/** Addresses at which stands only that a page is not translated yet: nobody is to find them in a search engine. */
export function standInAddresses(library: Library): Set<string> {
  return new Set(
    library.translations.flatMap((translated) =>
      untranslated(library, translated).map(({ address }) => addressIn(translated.language, address)),
    ),
  );
}

/** A page in one of its languages. */
export interface LanguageVersion {
  language: Language;
  address: string;
}

/** A page in every language it is in, the original first; nothing where it is in one alone. */
export function versionsOf(originals: Library, address: string): LanguageVersion[] {
  const standIns = standInAddresses(originals);
  const known = translatedAddresses(originals);
  const original = originalAddress(originals, address);
  const others = originals.translations
    .map(({ language }) => ({ language, address: addressIn(language, original) }))
    .filter((version) => known.has(version.address) && !standIns.has(version.address));

  return others.length === 0 ? [] : [{ language: originals.language, address: original }, ...others];
}

/** `/risks/` for `/es/risks/`. */
function originalAddress({ translations }: Library, address: string): string {
  const from = translations.find(({ language }) => address.startsWith(`/${language.code}/`));
  return from ? address.slice(from.language.code.length + 1) : address;
}

const known = new WeakMap<Library, Map<string, Set<string>>>();

/**
 * Where a link of a page in another language leads: to the page in that language where there is one, else to the
 * original. A part that only the original has is left out.
 */
export function leadTo(originals: Library, code: string, path: string): string {
  const [address = "", part] = path.split("#");
  const all = known.get(originals) ?? translatedAddresses(originals);
  known.set(originals, all);
  const there = `/${code}${address}`;
  const parts = all.get(there);
  if (!parts) return path;

  return part !== undefined && parts.has(part) ? `${there}#${part}` : there;
}
