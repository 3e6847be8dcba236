import { describe, expect, it } from "vitest";
import { atomOf } from "@/lib/content/atom";
import { checkContent } from "@/lib/content/check";
import { codeFeed } from "@/lib/content/code-feed";
import { findCode, publishedCodes, writingsOf } from "@/lib/content/codes";
import { articleWith, today, withLibrary } from "@/tests/fixtures/library";
import { atomMistakes, ofEntries } from "@/tests/lib/reuse/atom";

const effects = "content/articles/risks/side-effects.mdx";
const libraryWith = (files: Record<string, string> = {}) =>
  withLibrary(files, (root) => checkContent(root, { today }).library);
const codeOf = (system: string, code: string, library = libraryWith()) => {
  const found = findCode(library, system, code);
  if (!found) throw new Error(`There is no ${system} ${code}.`);
  return found;
};

describe("publishedCodes", () => {
  it("lets a code find the articles of the code it is part of", () => {
    const { articles, above } = codeOf("icd-10-cm", "F33.2");

    expect(articles.map(({ address }) => address)).toEqual(["/risks/side-effects/"]);
    expect(above.map(({ code }) => code)).toEqual(["F33"]);
  });

  it("leaves out a code that nobody confirmed", () => {
    expect(publishedCodes(libraryWith()).map(({ address }) => address)).toEqual([
      "/code/icd-10-cm/F33/",
      "/code/icd-10-cm/F33.2/",
      "/code/ndc/50458-028-00/",
    ]);
  });

  it("knows an NDC by all its writings, and the first package by its product", () => {
    expect(writingsOf(codeOf("ndc", "50458-028-00"))).toEqual(["5045802800", "50458002800", "50458028", "504580028"]);
  });
});

describe("codeFeed", () => {
  it("says which code was asked for, and what of each article matters, with its review status", () => {
    const library = libraryWith();

    const { feed } = codeFeed(codeOf("icd-10-cm", "F33.2", library), library);

    expect(feed.category.slice(0, 2)).toEqual([
      { scheme: "mainSearchCriteria.v.c", term: "F33.2" },
      { scheme: "mainSearchCriteria.v.cs", term: "2.16.840.1.113883.6.90" },
    ]);
    expect(feed.entry[0]?.title._value).toBe(library.articles.find(({ file }) => file === effects)?.fields.title);
    expect(feed.entry[0]?.summary._value).toContain("No clinician has reviewed this page yet.");
  });

  it("keeps signs of the text out of the markup, in JSON and in Atom", () => {
    const library = libraryWith({
      [effects]: articleWith({ summary: '"Pain <b>&</b> sleep: what to expect"' }, effects),
    });
    const answer = codeFeed(codeOf("icd-10-cm", "F33", library), library);

    const atom = atomOf(answer, "https://a.example/");

    expect(answer.feed.entry[0]?.summary._value).toContain("<p>Pain &lt;b&gt;&amp;&lt;/b&gt; sleep");
    expect(ofEntries(atom, "summary")).toEqual(answer.feed.entry.map(({ summary }) => summary._value));
    expect(atomMistakes(atom)).toEqual([]);
  });
});
