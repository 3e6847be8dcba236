import { describe, expect, it } from "vitest";
import { article, checkWith, soundText } from "@/tests/fixtures/library";

const head = soundText(article).slice(0, soundText(article).indexOf("\n---\n", 5) + 5);

/** A block repeated up to just under the largest file allowed. */
function filled(block: string, between = "\n\n"): string {
  return (block + between).repeat(Math.floor(240_000 / (block.length + between.length)));
}

const texts: Record<string, string> = {
  "quotes in quotes": filled("> ".repeat(10).concat("a")),
  "lists in lists": filled(Array.from({ length: 10 }, (_, depth) => `${" ".repeat(depth * 2)}- a`).join("\n")),
  "a long list": filled("- a\n".repeat(2900)),
  "stars that never match": filled("a**b".repeat(290)),
  "backticks that never match": filled("`a ``b".repeat(90)),
  "brackets in brackets": filled("[".repeat(3900)),
  links: filled("[a](/b)".repeat(140)),
  addresses: filled("www.a ".repeat(500)),
  "e-mail addresses": filled("a@b.c ".repeat(500)),
  backslashes: filled("\\".repeat(3900)),
  tables: filled(`|a|b|\n|-|-|\n${"|a|b|\n".repeat(1900)}`),
  "tags never closed": filled("<Unknown>"),
  "tags of addresses": filled("<a:b ".repeat(700)),
  "braces never closed": filled("{".repeat(3000)),
  "signs for under": filled("<".repeat(3000)),
  "quotation marks never closed": filled('<Cite id="'),
  "curly quotation marks": filled("“".repeat(3900)),
  comments: filled("<!--"),
  "help lines": filled("call 911 or ".repeat(320)),
  "numbers in words": filled("one two three hundred ".repeat(170)),
  "long words": filled("a".repeat(3900)),
  "sentences without end": filled("not a b c d ".repeat(300)),
  "mentions of suicide": filled("suicide ".repeat(480)),
  "spaces and stops": filled(". ".repeat(1900)),
  "no blocks at all": filled("a b\n", ""),
};

const fields: Record<string, string> = {
  "6,000 fields": Array.from({ length: 4900 }, (_, index) => `k${index}: 1`).join("\n"),
  "lists 3,000 deep": `a: ${"- ".repeat(1900)}b`,
  "brackets 3,000 deep": `a: ${"[".repeat(3000)}`,
  "a list of 20,000": `a: [${"1,\n".repeat(4800)}1]`,
  "keys of keys": "? ".repeat(1900),
  "a bomb of aliases": `a: &a [x, x]\n${Array.from({ length: 20 }, (_, index) => `b${index}: &b${index} [*a, *a]`).join("\n")}`,
  "tags of tags": `a: ${"! ".repeat(1900)}`,
};

// The limit of two seconds a file is kept by the guard, and tested there; these texts show that no rule runs into it by
// its own making: one that did would not come to its end within the time a test may take.
describe("a hostile file", () => {
  it.each(Object.entries(texts))("with %s is read to its end", (_name, text) => {
    const problems = checkWith({ [article]: `${head}\n${text}` });

    expect(problems.filter(({ problem, fix }) => problem === "" || fix === "")).toEqual([]);
  });

  it.each(Object.entries(fields))("with %s among its fields is refused", (_name, text) => {
    const problems = checkWith({ [article]: `---\n${text}\n---\n\nA day.\n`, "content/claims/hostile.yaml": text });

    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([article, "content/claims/hostile.yaml"]));
  });
});
