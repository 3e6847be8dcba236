import { spoken } from "../words/spoken";
import { checkContent, isError } from "./check";
import { takeLibrary } from "./hand-over";
import type { Article, Library, StandingPage } from "./library";
import { printProblems } from "./report";
import type { Figure, Reference } from "./schema-evidence";
import type { SectionName } from "./vocabulary";

/** One page asks many times; while writing, one answer serves them all, and the next page sees what was saved since. */
const freshFor = 500;

let loaded: { library: Library; at: number } | undefined;

/**
 * The checked library, for pages: on a page in another language (`speak` in components/words.ts), the library in that
 * language. Read once in a build; while writing (`next dev`) read again for every page shown.
 * Throws the printed problems when there are any: nothing is shown from content that is not in order.
 */
export function loadLibrary(): Library {
  return libraryIn(loadOriginals(), spoken().language);
}

/** A library in one of its languages. Throws for a language that it is not translated into. */
export function libraryIn(library: Library, code: string): Library {
  const found = [library, ...library.translations].find(({ language }) => language.code === code);
  if (!found) throw new Error(`There is no language "${code}" in content/languages.yaml.`);

  return found;
}

/** The checked library as it was written, with its translations. */
export function loadOriginals(): Library {
  const isWriting = process.env.NODE_ENV === "development";
  if (loaded && (!isWriting || performance.now() - loaded.at < freshFor)) return loaded.library;

  const library = takeLibrary() ?? readAndCheck();
  loaded = { library, at: performance.now() };
  return library;
}

function readAndCheck(): Library {
  const { library, problems, fileCount } = checkContent();
  const errors = problems.filter(isError);
  if (errors.length > 0) throw new Error(`\n\n${printProblems(errors, fileCount)}`);

  return library;
}

/** The articles of a section, in reading order. */
export function articlesIn(library: Library, section: SectionName): Article[] {
  return library.articles.filter((article) => article.section === section);
}

/** A standing page by name. Throws when `content/pages` has none of that name. */
export function findPage(name: string): StandingPage {
  const page = loadLibrary().pages.find((candidate) => candidate.name === name);
  if (!page) throw new Error(`There is no content/pages/${name}.mdx.`);

  return page;
}

/** A figure by its id. Throws when `content/figures` has none of that name. */
export function findFigure(id: string): Figure {
  const figure = loadLibrary().figures.get(id);
  if (!figure) throw new Error(`There is no content/figures/${id}.yaml.`);

  return figure;
}

/** A source by its id. Throws when `content/references` has none of that name. */
export function findSource(id: string): Reference {
  const source = loadLibrary().references.get(id);
  if (!source) throw new Error(`There is no source "${id}".`);

  return source;
}
