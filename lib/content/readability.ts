// The agreed measure of reading grade, as published with the site's budgets: SMOG (McLaughlin 1969) and Flesch-Kincaid
// (Kincaid 1975). Its counting rules stay fixed, or grades of different days cannot be compared:
// a line is a block, so a list item or heading ends a sentence; a heading-like line (at most 8 words, no end mark, no
// list item) is not counted; a sentence ends at . ! ? or ; before a capital, digit or quote; numbers and abbreviations
// in capitals count as one syllable.
import { exceptions } from "./readability-words";

/** Names that patients know from their own treatment; "names out" counts each as one syllable. */
const names = /^(?:es)?ketamine$|^spravato$|^depressions?$|^medicines?$|^antidepressants?$/i;

/** How hard a text is to read. */
export interface Reading {
  words: number;
  sentences: number;
  /** Flesch-Kincaid grade, to one place. */
  grade: number;
  /** The same, with names counted as one syllable. */
  gradeNamesOut: number;
  /** SMOG grade, to one place; normed on texts of 30 sentences and more. */
  smog: number;
  /** Of a translation: how easy it is by the formula of its language; the higher, the easier. */
  ease?: number;
}

/** Measures lines of plain text; list items start with "- ". */
export function measureReading(lines: readonly string[]): Reading {
  let [words, sentences, syllables, withoutNames, long] = [0, 0, 0, 0, 0];
  for (const sentence of lines.flatMap(countedSentences)) {
    const found = wordsOf(sentence);
    if (found.length > 0) sentences++;
    for (const word of found) {
      const count = countSyllables(word);
      words++;
      syllables += count;
      withoutNames += names.test(word) ? 1 : count;
      if (count >= 3) long++;
    }
  }
  if (words === 0) return { words, sentences, grade: 0, gradeNamesOut: 0, smog: 0 };

  const grade = (count: number) => toOnePlace((0.39 * words) / sentences + (11.8 * count) / words - 15.59);
  const smog = toOnePlace(1.043 * Math.sqrt((long * 30) / sentences) + 3.1291);
  return { words, sentences, grade: grade(syllables), gradeNamesOut: grade(withoutNames), smog };
}

/** The words of a text as the measure counts them: parts of a hyphenated word count one by one. */
export function wordsOf(text: string): string[] {
  const found = text.match(/[A-Za-z0-9]+(?:['’][A-Za-z]+)?(?:[-/][A-Za-z0-9]+)*/g) ?? [];
  return found.flatMap((word) => word.split(/[-/]/));
}

/** The sentences of one line of text. */
export function sentencesOf(line: string): string[] {
  return line
    .replace(/\b(e\.g|i\.e|Dr|Mr|Mrs|vs|etc|No|approx)\./g, "$1")
    .replace(/\bM\.D\.|Ph\.D\./g, "MD")
    .split(/(?<=[.!?;]["')\]]?)\s+(?=["'([A-Z0-9])/);
}

function countedSentences(line: string): string[] {
  const text = line.trim();
  if (text === "" || text.startsWith("#")) return [];
  const rest = text.replace(/^(?:[-*•]|\d+[.)])\s+/, "");
  const short = (rest.match(/[A-Za-z0-9][A-Za-z0-9'’./-]*/g) ?? []).length <= 8;
  if (rest === text && short && !/[.!?]["')]?$/.test(rest)) return [];

  return sentencesOf(rest);
}

/** Syllables of one English word. */
export function countSyllables(raw: string): number {
  if (/^\d/.test(raw)) return 1;
  const contracted = /[bcdfghjklmpqstvwxyz]n['’]t$/i.test(raw) ? 1 : 0; // is-n't, does-n't
  const letters = raw.replace(/n['’]t$/i, "").replace(/[^A-Za-z]/g, "");
  if (letters === "" || /^[A-Z]{2,5}s?$/.test(letters)) return 1;
  const word = letters.toLowerCase();
  if (Object.hasOwn(exceptions, word)) return (exceptions[word] ?? 1) + contracted;
  if (word.length <= 3) return 1 + contracted;

  return Math.max(1, countVowels(withoutSilentEndings(word))) + contracted;
}

function withoutSilentEndings(word: string): string {
  let rest = word.replace(/(?:[^laeiouy]|[aeiouy]l)es$/, (end) =>
    /(?:s|x|z|c|g|ch|sh)es$/.test(word) ? end : end.slice(0, -2),
  );
  rest = rest.replace(/([^td])ed$/, "$1");
  if (!/[^aeiouy]le$/.test(rest)) rest = rest.replace(/e$/, "");
  return rest
    .replace(/([^aeiouy]|^)ely$/, "$1ly")
    .replace(/([^aeiouy])eless$/, "$1less")
    .replace(/((?:[^aeiouyl]|[^pe]l))ement(s?)$/, "$1ment$2")
    .replace(/([^aeiouy])eful(ly)?$/, "$1ful$2");
}

function countVowels(word: string): number {
  let count = (word.match(/[aeiouy]+/g) ?? []).length;
  // Two vowels that are two syllables, not after t c s x g: na-tion, spe-cial, an-xious.
  for (const [, before = ""] of word.matchAll(/([a-z]?)i(?:a|o(?!u)|u)(?=[a-z])/g))
    if (before === "" || !"tcsxg".includes(before)) count++;
  for (const [, before = ""] of word.matchAll(/([a-z]?)(?:eo|ua)(?=[a-z])/g)) if (!/[qg]/.test(before)) count++;
  count += (word.match(/ying/g) ?? []).length + (word.match(/react|creat/g) ?? []).length;
  if (/(?:ism|rhythm)s?$/.test(word)) count++;
  if (/[^tcsxg]i[ao]s?$/.test(word)) count++; // mania, criteria, radio
  if (/suicid/.test(word)) count++; // su-i-cid-al
  if (/^(?:care|safe|side|make|life|some|home)(?=[^aeiouys].{2,})/.test(word) && !/^someo/.test(word)) count--; // caregiver
  return count;
}

function toOnePlace(number: number): number {
  return Math.round(number * 10) / 10;
}
