// JavaScript, not TypeScript: see languages.mjs.
import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";

const folder = "content/words";

/**
 * The messages of one file by their ids: the name of the file, a dot, and its keys. None where there is no such file.
 * Nothing is checked here; the check of the content does that, before anything is built.
 * @param {string} language
 * @param {string} area the name of the file, without its ending
 * @returns {Map<string, string>}
 */
export function readWords(language, area) {
  const file = fileOf(area, language);
  return new Map(existsSync(file) ? listMessages(parse(readFileSync(file, "utf8")), area) : []);
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
  return `${folder}/${language}/${areaOf(id)}.yaml`;
}

/** @param {string} id */
export function areaOf(id) {
  return id.split(".")[0] ?? "";
}
