// JavaScript, not TypeScript: see languages.mjs.
import { IntlMessageFormat } from "intl-messageformat";
import { firstLanguage, tagOf } from "./languages.mjs";
import { fileOf, readWords } from "./read-words.mjs";

/** @typedef {import("./words").Words} Words */

/** While writing, words saved are shown on the next page; a build reads them once. */
const freshFor = 500;

/** @type {Map<string, { words: Words, at: number }>} */
const made = new Map();

/**
 * The interface words of a language. A message that it lacks is said in the first language.
 * @param {string} language
 * @returns {Words}
 */
export function wordsFor(language) {
  const known = made.get(language);
  if (known && (process.env.NODE_ENV === "production" || performance.now() - known.at < freshFor)) return known.words;

  const words = makeWords(language, readWords(language), readWords(firstLanguage));
  made.set(language, { words, at: performance.now() });
  return words;
}

/**
 * Words from messages at hand.
 * @param {string} language
 * @param {ReadonlyMap<string, string>} own
 * @param {ReadonlyMap<string, string>} first those of the first language
 * @returns {Words}
 */
export function makeWords(language, own, first = own) {
  /** @type {Map<string, IntlMessageFormat>} */
  const parsed = new Map();
  /** @param {string} id */
  const find = (id) => {
    const before = parsed.get(id);
    if (before) return before;
    const message = own.get(id) ?? first.get(id);
    if (message === undefined) throw new Error(unknown(id, first));
    const format = new IntlMessageFormat(message, tagOf(own.has(id) ? language : firstLanguage));
    parsed.set(id, format);
    return format;
  };
  /** @param {string} id @param {Record<string, any>} [values] */
  const say = (id, values) => {
    const format = find(id);
    try {
      return format.format(values);
    } catch (error) {
      const why = error instanceof Error ? error.message.split("\n")[0] : error;
      throw new Error(`The words "${id}" (${fileOf(id, language)}) cannot be said: ${why}`);
    }
  };

  /** @type {Words["rich"]} */
  const rich = (id, values) => {
    const said = say(id, values);
    return /** @type {any[]} */ (Array.isArray(said) ? said : [said]);
  };
  return Object.assign(
    (/** @type {string} */ id, /** @type {import("./words").Values | undefined} */ values) => String(say(id, values)),
    { rich, language, tag: tagOf(language) },
  );
}

/**
 * @param {string} id
 * @param {ReadonlyMap<string, string>} known
 */
function unknown(id, known) {
  const file = fileOf(id, firstLanguage);
  const area = `${id.split(".")[0]}.`;
  const others = [...known.keys()].filter((other) => other.startsWith(area));
  const has = others.length > 0 ? `It has: ${others.join(", ")}.` : "There is no such file, or it is empty.";

  return `There are no words "${id}" in ${file}. ${has}`;
}
