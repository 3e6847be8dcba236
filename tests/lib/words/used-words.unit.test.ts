import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { firstLanguage } from "@/lib/words/languages.mjs";
import { fileOf, readWords } from "@/lib/words/read-words.mjs";

const programs = ["app", "components", "lib"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8")),
);

/** What programs say: `article.help.now` as it stands, or `article.help.${when}` for any word in place of the part. */
const said = programs
  .flatMap((text) => text.match(/(["`])[a-z]\w*\.(?:[\w.-]|\$\{[^}]*\})+\1/g) ?? [])
  .map(
    (id) =>
      new RegExp(
        `^${id
          .slice(1, -1)
          .replaceAll(".", "\\.")
          .replace(/\$\{[^}]*\}/g, "[\\w-]*")}$`,
      ),
  );

describe("content/words … holds", () => {
  it("no message that no page says: translators would work on it for nothing", () => {
    const areas = readdirSync(`content/words/${firstLanguage}`).map((file) => file.replace(/\.yaml$/, ""));
    const ids = areas.flatMap((area) => [...readWords(firstLanguage, area).keys()]);

    const unsaid = ids.filter((id) => !said.some((pattern) => pattern.test(id)));

    expect(unsaid.map((id) => `${fileOf(id, firstLanguage)}: take out "${id}"`)).toEqual([]);
  });
});
