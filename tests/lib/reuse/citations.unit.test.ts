import { describe, expect, it } from "vitest";
import { readPasted } from "@/lib/cite/pasted";
import { loadLibrary } from "@/lib/content/load";
import { formatRecords, toCsl } from "@/lib/reuse/citation-formats";
import { citeArticle } from "@/lib/reuse/cite-article";
import { openFilesWith, textOf } from "./open-files";

const library = loadLibrary();
const sources = [...library.references.values()];

describe("a source as a file", () => {
  it.each([".bib", ".ris", ".csl.json"])("says the same of every source when %s is read again", (ending) => {
    const changed = sources.flatMap((source) => {
      const { record } = readPasted(formatRecords([toCsl(source)], ending));
      const same = record.title === source.title && record.DOI === source.DOI && record.volume === source.volume;
      // Our reader of RIS takes a record without a year for an older form of it, which had no pages.
      return same && (!source.issued || record.page === source.page) ? [] : [{ wrote: source, read: record }];
    });

    expect(changed).toEqual([]);
    expect(sources.length).toBeGreaterThan(300);
  });

  it("holds nothing that editors noted for themselves", () => {
    const written = formatRecords(sources.map(toCsl), ".csl.json");

    expect(written).not.toMatch(/"custom"|"confidence"|"verified"/);
  });

  it("breaks no word of a long title, and says that a list of authors was cut short", () => {
    const source = sources.find(({ id }) => id === "statpearls-ketamine");
    const long = sources.filter(({ title }) => title.length > 120).map(toCsl);

    expect(formatRecords(source ? [toCsl(source)] : [], ".bib")).toContain("Rosenbaum, Steven B. and others}");
    for (const record of long) expect(formatRecords([record], ".ris")).toContain(`TI  - ${record.title}\n`);
  });

  it("refuses a format it does not know", () => {
    expect(() => formatRecords([], ".xml")).toThrow('No citation format has files that end in ".xml".');
  });
});

describe("an article, cited", () => {
  it("is in Vancouver style, dated with its last change, with a place for the day of reading", () => {
    const article = library.articles.find(({ slug }) => slug === "side-effects");

    expect(article && citeArticle(article, library)).toMatch(
      /^Ketamine Explained\. Side effects of ketamine and esketamine \[Internet\]\. Ketamine Explained; 2026 \[updated 20\d\d \w{3} \d+; cited YEAR MONTH DAY\]\. Available from: https:\/\/\S+\/risks\/side-effects\/$/,
    );
  });

  it.each([".bib", ".ris", ".csl.json"])("says the same when %s is read again", (ending) => {
    const text = textOf(openFilesWith(), `/cite/routes/treatment-day${ending}`);

    const { record } = readPasted(text);

    expect(record).toMatchObject({
      title: "The day of treatment",
      author: [{ literal: "Ketamine Explained" }],
      URL: expect.stringMatching(/\/routes\/treatment-day\/$/),
    });
    expect(text).toContain("Not reviewed by a clinician");
  });
});
