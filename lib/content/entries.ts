import type { Library } from "./library";

/** One line of the A to Z: a name and where it leads. */
export interface Entry {
  name: string;
  address: string;
  /** The title of what it leads to, where that is not its name. */
  see?: string;
}

export interface Letter {
  letter: string;
  entries: Entry[];
}

/** Every page, word and name people know a thing by, under its first letter. */
export function entriesByLetter(library: Library): Letter[] {
  const titles = titlesByAddress(library);
  const pages = library.articles.map(({ fields, address }) => ({ name: fields.title, address }));
  const standing = library.pages.map(({ name, fields }) => ({ name: fields.title, address: `/${name}/` }));
  const words = [...library.glossary.values()].flatMap(({ id, fields }) => {
    const address = `/glossary/#${id}`;
    const others = (fields.also ?? []).map((name) => ({ name, address, see: fields.term }));
    return [
      { name: capital(fields.term), address },
      ...others.map((entry) => ({ ...entry, name: capital(entry.name) })),
    ];
  });
  const synonyms = library.synonyms
    .filter(({ list }) => list !== false)
    .flatMap(({ say, to: [address = ""] }) =>
      say.map((name) => ({ name: capital(name), address, see: titles.get(address) ?? titles.get(pageOf(address)) })),
    );
  const letters = new Map<string, Entry[]>();
  for (const entry of own([...pages, ...standing, ...words, ...synonyms])) {
    const letter = /[a-z]/i.test(entry.name.charAt(0)) ? entry.name.charAt(0).toUpperCase() : "0–9";
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }

  return [...letters]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([letter, entries]) => ({ letter, entries }));
}

/** In the order of names; a name that is there already is not said again. */
function own(entries: Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries
    .filter(({ name }) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()))
    .sort((one, other) => one.name.localeCompare(other.name, "en", { sensitivity: "base" }));
}

function titlesByAddress({ articles, glossary }: Library): Map<string, string> {
  const ofArticles = articles.flatMap(({ address, fields, outline }) => [
    [address, fields.title] as const,
    ...outline.headings.map(({ id, text }) => [`${address}#${id}`, text] as const),
    ...outline.questions.map(({ id, question }) => [`${address}#${id}`, question] as const),
  ]);
  const ofWords = [...glossary.values()].map(({ id, fields }) => [`/glossary/#${id}`, fields.term] as const);

  return new Map([...ofArticles, ...ofWords]);
}

function pageOf(address: string): string {
  return address.replace(/#.*$/, "");
}

/** Lower-case words begin with a capital in a list; names with capitals of their own (mTOR) stay as they are. */
function capital(name: string): string {
  return /^[a-z][a-z]*(?![A-Z])/.test(name) && !/^[a-z]+[A-Z]/.test(name)
    ? name.charAt(0).toUpperCase() + name.slice(1)
    : name;
}
