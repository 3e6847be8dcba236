// JavaScript, not TypeScript: the MDX plugins need it too, and Next.js loads those by path (see ../content/arrange.mjs).
import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** The language the site is written in; another falls back to it, message by message. */
export const firstLanguage = "en";

/** @type {Map<string, string> | undefined} */
let known;

/** The tag of each language by its code, from `content/languages.yaml`; the content check says what is wrong there. */
function tags() {
  if (known) return known;
  const file = "content/languages.yaml";
  /** @type {{ code: string, tag: string }[]} */
  const listed = (existsSync(file) ? parse(readFileSync(file, "utf8"))?.languages : undefined) ?? [];
  known = new Map([[firstLanguage, "en-US"]]);
  for (const { code, tag } of listed) known.set(code, tag);

  return known;
}

/** Every language that may have a folder in content/words. */
export function languageCodes() {
  return [...tags().keys()];
}

/**
 * The tag of a language, as a browser and the formats of numbers and dates know it: "es-US" for "es".
 * @param {string} language
 */
export function tagOf(language) {
  const tag = tags().get(language);
  if (!tag) throw new Error(`There is no language "${language}". The languages are: ${languageCodes().join(", ")}.`);

  return tag;
}
