import { describe, expect, it } from "vitest";
import { checkContent } from "@/lib/content/check";
import { libraryReport } from "@/lib/content/library-report";
import { plainWording } from "@/lib/content/rules/language/plain-wording";
import { article, articleWith, checkWith, today, withLibrary } from "@/tests/fixtures/library";

const sold = (exceptions: string) =>
  articleWith({ exceptions }).replace("Most of the day is waiting.", "The spray is safe. It is safe at home.");
const excepting = sold('[ { rule: no-sales-words, quote: "is safe", why: "What the maker says of it" } ]');

describe("an exception", () => {
  it("takes out the problems of its rule on the line that holds its words", () => {
    expect(checkWith({ [article]: excepting })).toEqual([]);
  });

  it("is listed with its reason", () => {
    withLibrary({ [article]: excepting }, (root) => {
      const { excepted, library } = checkContent(root, { today });

      expect(excepted.map(({ rule, line, why }) => ({ rule, line, why }))).toEqual([
        { rule: "no-sales-words", line: 23, why: "What the maker says of it" },
        { rule: "no-sales-words", line: 23, why: "What the maker says of it" },
      ]);
      expect(libraryReport(library)[0]?.exceptions).toHaveLength(1);
    });
  });

  it("from advice is not wrong while no advice is asked for", () => {
    expect(
      checkWith({
        [article]: articleWith({
          exceptions: '[ { rule: plain-words, quote: "utilize", why: "It is the name of a form" } ]',
        }),
      }),
    ).toEqual([]);
  });
});

describe("advice on wording", () => {
  const wordy = articleWith({}).replace(
    "Most of the day is waiting.",
    "The spray was given to you by a physician prior to the visit.",
  );
  const advised = (text: string) =>
    checkWith({ [article]: text }, { advise: plainWording }).filter(({ advice, line }) => advice && line === 22);

  it("names passive voice and long words, with plainer ones", () => {
    expect(advised(wordy).map(({ rule, fix }) => `${rule}: ${fix}`)).toEqual([
      "active-voice: Say who does it, if the reader needs to know.",
      'plain-words: Write "doctor".',
      'plain-words: Write "before".',
    ]);
  });

  it("is not given unless asked for, and never stops a page", () => {
    expect(checkWith({ [article]: wordy })).toEqual([]);
  });
});

describe("the report on the library", () => {
  it("gives each article in numbers", () => {
    const [first] = withLibrary({}, (root) => libraryReport(checkContent(root, { today }).library));

    expect(first).toMatchObject({
      address: "/routes/treatment-day/",
      sources: 2,
      oldestSource: { id: "short-2018", year: 2018 },
      exceptions: [],
    });
    expect(first?.words).toBeGreaterThan(100);
    expect(first?.citationsPer100Words).toBeGreaterThan(1);
  });
});
