// JavaScript, not TypeScript: see languages.mjs.
import { IntlMessageFormat } from "intl-messageformat";
import { firstLanguage, tagOf } from "./languages.mjs";
import { areaOf, fileOf, readWords } from "./read-words.mjs";

/** @typedef {import("./words").Words} Words */
/** @typedef {(language: string, area: string) => ReadonlyMap<string, string>} ReadWords  The messages of one file. */

/** In `next dev`, words saved are shown on the next page; everything else reads a file once. */
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
  if (known && (process.env.NODE_ENV !== "development" || performance.now() - known.at < freshFor)) return known.words;

  const words = makeWords(language, readWords);
  made.set(language, { words, at: performance.now() });
  return words;
}

/**
 * Words from messages at hand. A file is read when the first of its messages is said.
 * @param {string} language
 * @param {ReadWords} read
 * @returns {Words}
 */
export function makeWords(language, read) {
  /** @type {Map<string, IntlMessageFormat>} */
  const parsed = new Map();
  /** @param {string} id */
  const find = (id) => {
    const before = parsed.get(id);
    if (before) return before;
    const area = areaOf(id);
    const own = language === firstLanguage ? undefined : messagesOf(language, area).get(id);
    const message = own ?? messagesOf(firstLanguage, area).get(id);
    if (message === undefined) throw new Error(unknown(id, messagesOf(firstLanguage, area)));
    const format = new IntlMessageFormat(message, tagOf(own === undefined ? firstLanguage : language));
    parsed.set(id, format);
    return format;
  };
  /** @type {Map<string, ReadonlyMap<string, string>>} */
  const files = new Map();
  /** @param {string} spoken @param {string} area */
  const messagesOf = (spoken, area) => {
    const file = fileOf(area, spoken);
    const messages = files.get(file) ?? read(spoken, area);
    files.set(file, messages);
    return messages;
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
 * @param {ReadonlyMap<string, string>} known those of the same file
 */
function unknown(id, known) {
  const has = known.size > 0 ? `It has: ${[...known.keys()].join(", ")}.` : "There is no such file, or it is empty.";

  return `There are no words "${id}" in ${fileOf(id, firstLanguage)}. ${has}`;
}
