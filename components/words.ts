import { createElement, Fragment, type ReactNode } from "react";
import { loadOriginals } from "@/lib/content/load";
import { leadTo } from "@/lib/content/translated-addresses";
import { firstLanguage } from "@/lib/words/languages.mjs";
import { spoken } from "@/lib/words/spoken";
import type { RichValues, Values, Words } from "@/lib/words/words";
import { wordsFor } from "@/lib/words/words-for.mjs";

/**
 * Sets the language of the page that is being made. Layouts, pages and `generateMetadata` are made apart: each that is
 * not in the first language says so in its first line.
 */
export function speak(language: string): void {
  spoken().language = language;
  spoken().lead = (path) => leadTo(loadOriginals(), language, path);
}

/** Whether an address of the site leads to a page in the language of the page that is being made. */
export function isInPageLanguage(address: string): boolean {
  const { language, lead } = spoken();
  return language === firstLanguage || lead(address) !== address;
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
