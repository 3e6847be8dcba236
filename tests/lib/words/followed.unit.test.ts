import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Files below a folder whose names end so. */
const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/** Functions of `lib` that say something in the first language when they are not told another. */
const speaking = filesIn("lib", /\.(ts|mjs)$/).flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/export function (\w+)\([^{]*?words = wordsFor\(firstLanguage\)/g)].map(
    ([, name = ""]) => name,
  ),
);

/** The calls of a function in a text, each from its name to its last bracket. */
function callsOf(name: string, text: string): string[] {
  return [...text.matchAll(new RegExp(`(?<![\\w.])${name}\\(`, "g"))].map(({ index }) => {
    let open = 0;
    let end = index + name.length;
    do {
      if (text[end] === "(") open++;
      if (text[end] === ")") open--;
      end++;
    } while (open > 0 && end < text.length);
    return text.slice(index, end);
  });
}

const without = (file: string, text: string) =>
  speaking
    .flatMap((name) => callsOf(name, text))
    .filter((call) => !/\b(?:words|pageWords\(\)),?\s*\)$/.test(call))
    .map((call) => `${file}: ${call} speaks English on every page. Give it pageWords() as its last argument.`);

describe("components and routes", () => {
  it("say everything in the language of the page", () => {
    const files = ["app", "components"].flatMap((folder) => filesIn(folder, /\.tsx$/));

    expect(speaking).toContain("longDate");
    expect(files.flatMap((file) => without(file, readFileSync(file, "utf8")))).toEqual([]);
  });

  it("are caught where they do not", () => {
    const found = without("Page.tsx", "<p>{longDate(day)} {longDate(graceEnds(day), pageWords())} {sayDay(day)}</p>");

    expect(found).toEqual([
      "Page.tsx: longDate(day) speaks English on every page. Give it pageWords() as its last argument.",
    ]);
  });
});
