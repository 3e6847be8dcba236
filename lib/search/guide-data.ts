import type { Library } from "../content/library";
import { firstLanguage } from "../words/languages.mjs";
import { commonWords } from "./build-index";
import { folderOf } from "./places";
import type { SearchRecord } from "./records";
import { ignoredIn, tellingWords, wordsOf } from "./words";

/** What the script on the search page knows before it asks the index. */
export interface GuideData {
  /** Every word of the index, those of titles first: what a misspelt word is compared with. */
  words: string;
  /** Words of nearly every page: they tell little beside another word. */
  common: string;
  /** Pagefind's names of the records that are whole pages. */
  pages: string[];
  /** Editors' synonyms: what is typed, the records it leads to, and the word of this site that means the same. */
  synonyms: { say: string[]; to: string[]; as?: string }[];
  /** Words that show the help lines before any result. */
  helpFirst: string[];
  /** Words that say nothing about what is looked for, where the language is not English. */
  saysNothing?: string;
}

/** Takes the guide of the search from its records, their names in the index, and the editors' synonyms. */
export function guideData(
  records: readonly SearchRecord[],
  ids: ReadonlyMap<string, string>,
  { synonyms, language: { code } }: Library,
): GuideData {
  const ignored = ignoredIn(code);
  const help = `/${folderOf(code)}help-now/`;
  const own = records.filter(({ kind }) => kind !== "source");
  const named = new Set(own.flatMap(({ title, also }) => tellingWords([title, ...also].join(" "), ignored)));
  const told = new Set(
    records.flatMap(({ title, kind, text }) => tellingWords(kind === "source" ? title : text, ignored)),
  );
  const others = [...told].filter((word) => !named.has(word));
  const worth = (word: string) => word.length > 2 && !/^\d+$/.test(word);
  const plain = (words: string) => wordsOf(words).join(" ");
  const idsOf = (addresses: string[]) => addresses.flatMap((address) => ids.get(address) ?? []);

  return {
    words: [...[...named].sort(), ...others.sort()].filter(worth).join(" "),
    common: [...commonWords(records, ignored, 150)].sort().join(" "),
    pages: idsOf(records.filter(({ kind }) => kind === "page").map(({ address }) => address)),
    synonyms: synonyms.map(({ say, to, as }) => ({ say: say.map(plain), to: idsOf(to), ...(as ? { as } : {}) })),
    helpFirst: synonyms.filter(({ to }) => to[0] === help).flatMap(({ say }) => say.map(plain)),
    ...(code === firstLanguage ? {} : { saysNothing: [...ignored].join(" ") }),
  };
}
