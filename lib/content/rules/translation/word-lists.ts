import type { WordAdvice } from "../language/find-words";
import { spanish } from "./spanish";

/** Words that the rules on language look for, in one language. */
export interface WordLists {
  /** Words that blame or label people. */
  blame: readonly WordAdvice[];
  /** Words of advertising. */
  sales: readonly WordAdvice[];
  /** Words after which a page must say where to get help. */
  suicide: RegExp;
  /** Links that do not say where they lead. */
  emptyLinks: RegExp;
  /** How the title of a <GetHelp> ends: "if:". */
  endsInIf: { pattern: RegExp; word: string };
  /** The most words of a sentence, and of a paragraph. */
  most: { sentence: number; paragraph: number };
  /** The sentences of a line, and the words of a sentence. */
  sentencesOf(line: string): string[];
  wordsOf(sentence: string): string[];
}

/** By the code of the language. Where there is none, the rules on its words are not run. */
export const wordLists: Readonly<Record<string, WordLists>> = { es: spanish };
