// JavaScript, not TypeScript: the MDX plugins need it too, and Next.js loads those by path (see ../content/arrange.mjs).

/** The language the site is written in; another falls back to it, message by message. */
export const firstLanguage = "en";

/** How a browser and the number and date formats know each language. */
const tags = new Map([
  ["en", "en-US"],
  ["es", "es-US"],
]);

/** Every language that has a folder in content/words. */
export const languages = [...tags.keys()];

/**
 * The tag of a language: "es-US" for "es".
 * @param {string} language
 */
export function tagOf(language) {
  const tag = tags.get(language);
  if (!tag) throw new Error(`There is no language "${language}". The languages are: ${languages.join(", ")}.`);

  return tag;
}
