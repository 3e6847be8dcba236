import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundleAddress, readChoice } from "@/lib/browser/bundle-choice";

const known = new Map([
  ["side-effects", "Side effects"],
  ["effects", "Side effects"],
  ["treatment-day", "Treatment day"],
]);

describe("readChoice", () => {
  it("reads back what an address was made of, in its order", () => {
    const fragment = new URL(bundleAddress("https://site.example/bundle/", ["treatment-day", "side-effects"])).hash;

    expect(readChoice(fragment, known)).toEqual({
      pages: ["Treatment day", "Side effects"],
      gone: [],
      unreadable: 0,
    });
  });

  it("takes each page once, also by two of its words, and reads encoded commas", () => {
    expect(readChoice("#side-effects%2Ceffects, Treatment-Day", known).pages).toEqual([
      "Side effects",
      "Treatment day",
    ]);
  });

  it("names words that lead nowhere, and only counts what is no word", () => {
    expect(readChoice("#old-page,<b>,side-effects", known)).toEqual({
      pages: ["Side effects"],
      gone: ["old-page"],
      unreadable: 1,
    });
  });

  it("gives back known pages and plain words only, whatever stands behind the #", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { pages, gone } = readChoice(`#${text}`, known);
        expect(pages.every((page) => [...known.values()].includes(page))).toBe(true);
        expect(gone.every((word) => /^[a-z-]{1,40}$/.test(word))).toBe(true);
      }),
    );
  });
});
