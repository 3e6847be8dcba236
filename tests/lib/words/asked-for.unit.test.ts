import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { didYouMean } from "@/lib/content/nearest";
import { readWords } from "@/lib/words/read-words.mjs";

const areas = readdirSync("content/words/en").map((name) => name.replace(".yaml", ""));
const messages = areas.flatMap((area) => [...readWords("en", area).keys()]);

/** The ids in a text: whole ones in quotation marks, and those with a part that is known only when a page is made. */
function idsIn(text: string): { id: string; line: number; pattern: RegExp }[] {
  const named = new RegExp(`(["\`])((?:${areas.join("|")})\\.(?:[\\w-]|\\.|\\$\\{[^}]*\\})+)\\1`, "g");
  const code = text.replace(/^[ \t]*(?:\/?\*|\/\/).*$/gm, "");
  return [...code.matchAll(named)]
    .filter(({ 2: id = "" }) => !id.endsWith(".yaml"))
    .map(({ 2: id = "", index }) => ({
      id,
      line: code.slice(0, index).split("\n").length,
      pattern: new RegExp(`^${id.replaceAll(".", "\\.").replace(/\$\{[^}]*\}/g, "[\\w-]*")}$`),
    }));
}

const files = ["app", "components", "lib"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    // Rules of the content check name fields of files in the same way, and say nothing to readers.
    .filter((file) => !file.startsWith("lib/content/rules/")),
);
const asked = files.flatMap((file) => idsIn(readFileSync(file, "utf8")).map((use) => ({ file, ...use })));

describe("interface words", () => {
  it("are all there where the code asks for them", () => {
    const missing = asked.filter(({ pattern }) => !messages.some((id) => pattern.test(id)));

    expect(
      missing.map(
        ({ file, line, id }) =>
          `${file}:${line}: there are no words "${id}" in content/words/en.${didYouMean(id, messages)}`,
      ),
    ).toEqual([]);
  });

  it("are all asked for: words that no page shows are taken out", () => {
    const unused = messages.filter((id) => !asked.some(({ pattern }) => pattern.test(id)));

    expect(unused.map((id) => `content/words/en/${id.split(".")[0]}.yaml: nothing asks for "${id}"`)).toEqual([]);
  });

  it("are looked for in the code by whole ids and by ids with a part that changes", () => {
    const part = "sources.kinds.$" + "{kind}";

    const found = idsIn(
      `say("header.skip");\n// say("header.gone")\nsay(\`${part}\`); say("other.skip"); open("./header.skip")`,
    );

    expect(found.map(({ id, line }) => `${line} ${id}`)).toEqual(["1 header.skip", `3 ${part}`]);
    expect(found[1]?.pattern.test("sources.kinds.meta-analysis")).toBe(true);
    expect(found[1]?.pattern.test("sources.kinds")).toBe(false);
  });
});
