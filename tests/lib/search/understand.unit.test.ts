import { describe, expect, it } from "vitest";
import { Guide } from "@/lib/search/browser/understand";

const guide = new Guide({
  words: "bladder cannabis drive effects esketamine ketamine kill myself side spravato tranquilizer",
  common: "ketamine",
  pages: [],
  synonyms: [
    { say: ["spravato"], to: ["spray", "word"], as: "esketamine" },
    { say: ["horse tranquilizer"], to: ["party-drug"] },
    { say: ["kill myself"], to: ["help"] },
  ],
  helpFirst: ["kill myself"],
});
const wordsOf = (query: string) => guide.understand(query).words.map(({ word }) => word);

describe("what a reader asked", () => {
  it("is its telling words, in small letters", () => {
    expect(wordsOf("Can I DRIVE after Ketamine?")).toEqual(["drive", "ketamine"]);
  });

  it("keeps common words when there are no others", () => {
    expect(wordsOf("what is it")).toEqual(["what", "is", "it"]);
  });

  it.each([
    ["spravto", "spravato"],
    ["tranquilliser", "tranquilizer"],
    ["bladdder", "bladder"],
    ["canabis", "cannabis"],
    ["Kétamine", "ketamine"],
  ])("is spelt as the site spells it: %s", (typed, meant) => {
    expect(wordsOf(typed)).toEqual([meant]);
  });

  it("says what it was taken for", () => {
    expect(guide.understand("spravto").corrected).toEqual([{ from: "spravto", to: "spravato" }]);
    expect(guide.understand("spravato").corrected).toEqual([]);
  });

  it("parts two words written as one", () => {
    expect(wordsOf("sideeffects")).toEqual(["side", "effects"]);
  });

  it("leaves the beginning of a word, a number and a short word alone", () => {
    expect(wordsOf("ketam 2022 kap")).toEqual(["ketam", "2022", "kap"]);
  });

  it("brings the word of the site for the same, beside other words", () => {
    expect(guide.understand("spravato effects").words[0]?.same).toBe("esketamine");
    expect(guide.understand("spravato").words[0]?.same).toBeUndefined();
  });

  it("leads where an editor says, as far as the words answer the query", () => {
    const { leads } = guide.understand("spravato effects");

    expect(leads.get("spray")).toBeCloseTo(0.5);
    expect(leads.get("word")).toBeCloseTo(0.45);
    expect(guide.understand("horse tranquilliser").leads.get("party-drug")).toBe(1);
  });

  it.each([
    "kill myself",
    "I want to KILL  myself!",
    "kil myself",
    "killmyself",
    "I wanna kill mysefl",
    "k\u00efll myself",
  ])("needs help first: %s", (query) => {
    expect(guide.understand(query).needsHelp).toBe(true);
  });

  it("needs no help where only half of it is said", () => {
    expect(guide.understand("by myself").needsHelp).toBe(false);
  });

  it.each([
    "",
    "   ",
    "<script>alert(1)</script>",
    "'\"--;",
    "\u0000\u202e",
    "💊",
    `${"x".repeat(1e6)}`,
    "constructor __proto__",
  ])("takes any text (%#)", (query) => {
    expect(guide.understand(query).words.length).toBeLessThanOrEqual(8);
  });

  it("names words of the site that look like one it does not have", () => {
    expect(guide.wordsLike("tranquility")).toEqual(["tranquilizer"]);
  });
});
