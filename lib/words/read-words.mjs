// JavaScript, not TypeScript: see languages.mjs.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const folder = "content/words";

/**
 * Every message of a language by its id: the file it stands in, a dot, and its keys. Nothing is checked here; the check
 * of the content does that, before anything is built.
 * @param {string} language
 * @returns {Map<string, string>}
 */
export function readWords(language, root = process.cwd()) {
  const place = join(root, folder, language);
  const names = existsSync(place) ? readdirSync(place).filter((name) => name.endsWith(".yaml")) : [];

  return new Map(
    names
      .sort()
      .flatMap((name) => listMessages(parse(readFileSync(join(place, name), "utf8")), name.slice(0, -".yaml".length))),
  );
}

/**
 * The messages of nested keys, each with its id.
 * @param {unknown} fields
 * @param {string} id what stands before the keys
 * @returns {[id: string, message: string][]}
 */
export function listMessages(fields, id) {
  if (typeof fields === "string") return [[id, fields]];
  if (typeof fields !== "object" || fields === null) return [];

  return Object.entries(fields).flatMap(([key, value]) => listMessages(value, `${id}.${key}`));
}

/**
 * The file that holds a message, from the project root.
 * @param {string} id
 * @param {string} language
 */
export function fileOf(id, language) {
  return `${folder}/${language}/${id.split(".")[0]}.yaml`;
}
