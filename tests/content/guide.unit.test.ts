import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contentComponents } from "@/components/content";
import { components } from "@/lib/content/component-rules";
import { examine } from "@/lib/content/examine";
import { parseYaml } from "@/lib/content/front-matter";
import { kinds } from "@/lib/content/kinds";
import { articleRules, siteRules, summaryRules, textRules } from "@/lib/content/rules";
import { easyReadRules } from "@/lib/content/rules/easy-read";
import { exceptable } from "@/lib/content/rules/language";
import { scanRules, sourceRules } from "@/lib/content/rules/safety";

const guide = readFileSync("content/README.md", "utf8");
const examples = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, text = ""]) => text);
const mdx = examples("mdx");
const criteria = examples("yaml").find((text) => text.startsWith("criteria:")) ?? "";
const translated = examples("yaml").find((text) => text.includes("\ntranslation:")) ?? "";
const translatedFigure = examples("yaml").find((text) => text.startsWith("outcome: se ")) ?? "";
const [article = "", figure = "", claim = "", synonyms = "", checklist = "", sheet = "", easyRead = ""] =
  examples("yaml");

describe("content/README.md", () => {
  it("shows every component of the vocabulary with each of its attributes, and no other", () => {
    for (const [name, { attributes }] of Object.entries(components)) {
      const tag = mdx
        .map((text) => new RegExp(`<${name}\\b[^>]*>`).exec(text)?.[0])
        .find((found) => found !== undefined);
      expect(tag, `an example of <${name}>`).toBeDefined();
      for (const attribute of Object.keys(attributes)) expect(tag).toContain(`${attribute}="`);
    }
    const shown = mdx.flatMap((text) => [...text.matchAll(/<([A-Z]\w*)/g)].map(([, name = ""]) => name));
    expect(Object.keys(components)).toEqual(expect.arrayContaining([...new Set(shown)]));
  });

  it("names every value that an attribute may have", () => {
    const values = Object.values(components).flatMap(({ attributes }) =>
      Object.values(attributes).flatMap((rule) => rule.values ?? []),
    );

    for (const value of values) expect(guide).toContain(`\`${value}\``);
  });

  it.each(mdx.map((text) => [text.split("\n")[0] ?? "", text]))(
    "has an example that the check takes: %s",
    (_, text) => {
      const source = `---\n${article}---\n\n${text}`;

      const { problems } = examine({
        file: "content/articles/risks/example.mdx",
        bytes: new TextEncoder().encode(source),
      });

      expect(problems).toEqual([]);
    },
  );

  it.each([
    ["article", parseYaml(article).data],
    ["figure", parseYaml(figure).data],
    ["claim", parseYaml(claim).data],
    ["synonyms", parseYaml(synonyms).data],
    ["checklist", parseYaml(checklist).data],
    ["sheet", parseYaml(sheet).data],
    ["easyRead", parseYaml(easyRead).data],
    ["wcag", parseYaml(criteria).data],
    ["translatedArticle", parseYaml(translated).data],
    ["translatedFigure", parseYaml(translatedFigure).data],
    ["reference", JSON.parse(examples("json")[0] ?? "{}")],
  ] as const)("has an example of each %s that is in order", (kind, data) => {
    expect(kinds[kind].fields.safeParse(data).error).toBeUndefined();
  });

  it.each([
    "article",
    "glossary",
    "reference",
    "figure",
    "claim",
    "checklist",
    "sheet",
    "easyRead",
    "summary",
    "translatedArticle",
    "translatedFigure",
  ] as const)("names every field of an %s", (kind) => {
    for (const field of Object.keys(kinds[kind].fields.shape))
      expect(guide).toMatch(new RegExp(`[\`"]${field}["\`]|^${field}:`, "m"));
  });

  it("names only sources and words that exist", () => {
    const named = (pattern: RegExp) =>
      [...mdx.join("\n").matchAll(pattern)].flatMap(([, names = ""]) => names.split(" "));

    for (const id of named(/<Cite id="([^"]+)"/g)) expect(existsSync(`content/references/${id}.json`), id).toBe(true);
    for (const id of named(/<Term id="([^"]+)"/g)) expect(existsSync(`content/glossary/${id}.md`), id).toBe(true);
  });

  it("names rules as the check names them", () => {
    const all = [
      ...sourceRules,
      ...scanRules,
      ...textRules,
      ...articleRules,
      ...siteRules,
      ...summaryRules,
      ...easyReadRules,
    ];
    const rules = all.map(({ name }) => name);
    const known = new Set([...rules, ...exceptable, "readable-fields", "valid-fields"]);
    const table = guide.slice(guide.indexOf("## What the check says"));
    const named = [...table.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, name = ""]) => name);

    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("components/content", () => {
  it("has a part for every component of the vocabulary, and no other", () => {
    expect(Object.keys(contentComponents).sort()).toEqual(Object.keys(components).sort());
  });
});
