// JavaScript, not TypeScript: see languages.mjs.

/**
 * The parts of a list as one text: "nausea, headache and dizziness".
 * @param {string[]} parts
 * @param {import("./words").Words} words
 * @returns {string}
 */
export function listWords(parts, words) {
  const last = parts.at(-1);
  if (last === undefined || parts.length === 1) return last ?? "";
  const before = parts.slice(0, -1).reduce((before, next) => words("lists.comma", { before, next }));

  return words("lists.and", { before, last });
}
