// JavaScript, not TypeScript: Next.js loads what uses it by path (see ../arrange.mjs).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** @typedef {import("./expand.mjs").Figures} Figures */

const folder = join("content", "figures");
/** @type {Figures | undefined} */
let known;

/**
 * The figures, for the compiler of articles: it runs where the checked library cannot be asked. The check has run
 * before a build, so nothing is checked again. While writing, they are read anew for every article that is compiled.
 * @returns {Figures}
 */
export function readFigures() {
  if (known && process.env.NODE_ENV === "production") return known;

  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^[^.]+\.yaml$/.test(name)) : [];
  known = new Map(names.map((name) => [name.slice(0, -5), parse(readFileSync(join(folder, name), "utf8"))]));
  return known;
}
