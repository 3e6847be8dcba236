import { usedSources } from "../content/addresses";
import type { Article, Library } from "../content/library";
import { describeKind, formatVancouver, shortName } from "../content/vancouver";
import { firstLanguage } from "../words/languages.mjs";
import { wordsFor } from "../words/words-for.mjs";
import { folderOf } from "./places";
import { synonymsByAddress } from "./synonyms";

/** What a result is; readers see a word for it. */
export type RecordKind = "page" | "section" | "answer" | "word" | "claim" | "source";

/** One thing the search can find, with the exact address a reader lands on. */
export interface SearchRecord {
  /** `/routes/after-treatment/#when-can-i-drive`. */
  address: string;
  kind: RecordKind;
  title: string;
  /** The page it stands on, where that is not the title. */
  page: string;
  /** Words people type for it that do not stand in it. */
  also: string[];
  text: string;
}

/** Everything in the library that can be found, in the order of the site. */
export function searchRecords(library: Library): SearchRecord[] {
  const also = synonymsByAddress(library.synonyms);
  const records = [
    ...library.articles.flatMap(recordsOfArticle),
    ...ownPages(library),
    // The pages of words, claims and sources are in the original language alone.
    ...(library.language.code === firstLanguage
      ? [...recordsOfWords(library), ...recordsOfClaims(library), ...recordsOfSources(library)]
      : []),
  ];

  return records.map((record) => ({ ...record, also: [...record.also, ...(also.get(record.address) ?? [])] }));
}

type Found = SearchRecord[];

function recordsOfArticle({ address, fields, texts, outline }: Article): Found {
  const page = fields.title;
  const whole = [fields.summary, ...fields.keyPoints, texts[0]?.text ?? ""].join(" ");
  const sections = texts.flatMap(({ id, title, text }): Found => {
    if (id === undefined || title === undefined) return [];
    return [{ address: `${address}#${id}`, kind: "section", title, page, also: [], text }];
  });
  const answers = outline.questions.map(({ id, question, answer }) => ({
    address: `${address}#${id}`,
    kind: "answer" as const,
    title: question,
    page,
    also: [],
    text: answer,
  }));

  return [{ address, kind: "page", title: page, page: "", also: [], text: whole }, ...sections, ...answers];
}

function ownPages({ site, crisisLines, pages, language: { code } }: Library): Found {
  const words = wordsFor(code);
  const at = (address: string) => `/${folderOf(code)}${address}`;
  const services = crisisLines.countries.flatMap(({ services }) => services.map(({ name }) => name));
  const standing = pages.map(({ name, fields }) => ({
    address: `/${name}/`,
    title: fields.title,
    text: fields.summary,
  }));
  const help = {
    address: at("help-now/"),
    title: words("helpPage.title"),
    text: `${words("search.helpLines")} ${services.join(". ")}`,
  };
  const sections = site.sections.map(({ id, question, description }) => ({
    address: at(`${id}/`),
    title: question,
    text: description,
  }));

  return [help, ...sections, ...standing].map((page) => ({ ...page, kind: "page", page: "", also: [] }));
}

function recordsOfWords({ glossary }: Library): Found {
  return [...glossary.values()].map(({ id, fields, meaning }) => ({
    address: `/glossary/#${id}`,
    kind: "word",
    title: fields.term,
    page: "",
    also: fields.also ?? [],
    text: meaning,
  }));
}

function recordsOfClaims({ claims, language }: Library): Found {
  const page = wordsFor(language.code)("links.claims");
  return [...claims].map(([id, { claim, verdict, why }]) => ({
    address: `/claims/#${id}`,
    kind: "claim",
    // Many are false: none may be read without its verdict.
    title: `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}: “${claim}”`,
    page,
    also: [],
    text: why,
  }));
}

function recordsOfSources(library: Library): Found {
  const used = usedSources(library);
  return [...library.references.values()]
    .filter(({ id }) => used.has(id))
    .map((source) => ({
      address: `/references/#${source.id}`,
      kind: "source",
      title: `${shortName(source)}: ${source.title}`,
      page: "",
      also: [],
      text: `${describeKind(source)}. ${formatVancouver(source)}`,
    }));
}
