import { cache, createElement, Fragment, type ReactNode } from "react";
import { firstLanguage } from "@/lib/words/languages.mjs";
import type { RichValues, Values, Words } from "@/lib/words/words";
import { wordsFor } from "@/lib/words/words-for.mjs";

/** One for each page that is made: pages of two languages made at the same time do not hear each other. */
const spoken = cache(() => ({ language: firstLanguage }));

/**
 * Sets the language of the page that is being made. Layouts, pages and `generateMetadata` are made apart: each that is
 * not in the first language says so in its first line.
 */
export function speak(language: string): void {
  spoken().language = language;
}

/** The interface words of the page that is being made, for functions of `lib` that make sentences. */
export function pageWords(): Words {
  return wordsFor(spoken().language);
}

/** A message as plain text: `words("article.keyPoints")`. */
export function words(id: string, values?: Values): string {
  return pageWords()(id, values);
}

/** A message with parts of a page in it: `phrase("sheets.see", { link: (inner) => <a href={there}>{inner}</a> })`. */
export function phrase(id: string, values: RichValues<ReactNode>): ReactNode {
  return createElement(Fragment, null, ...pageWords().rich(id, values));
}
