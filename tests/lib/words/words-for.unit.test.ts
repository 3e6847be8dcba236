import { describe, expect, it } from "vitest";
import { makeWords, wordsFor } from "@/lib/words/words-for.mjs";

const english = new Map([
  ["list.found", "{count, plural, one {# page} other {# pages}} found"],
  ["list.total", "Of {people, number} people"],
  ["list.see", "See <link>the list</link> of {what}."],
  ["list.onlyEnglish", "More"],
]);
const spanish = new Map([["list.found", "{count, plural, one {# página} other {# páginas}}"]]);
const none = new Map<string, string>();
const read = (language: string, area: string) => (area !== "list" ? none : language === "es" ? spanish : english);

describe("words", () => {
  it("says a message with its values, in the form its number asks for", () => {
    const words = makeWords("en", read);

    expect(words("list.found", { count: 1 })).toBe("1 page found");
    expect(words("list.total", { people: 1000 })).toBe("Of 1,000 people");
  });

  it("says a message that a language lacks in the first language", () => {
    const words = makeWords("es", read);

    expect(words("list.found", { count: 2 })).toBe("2 páginas");
    expect(words("list.onlyEnglish")).toBe("More");
  });

  it("gives the pieces of a message with parts of a page in it, in order", () => {
    const pieces = makeWords("en", read).rich<{ link: unknown }>("list.see", {
      what: "sources",
      link: (inner) => ({ link: inner }),
    });

    expect(pieces).toEqual(["See ", { link: ["the list"] }, " of sources."]);
  });

  it("names the words and their file when there are none, and says what the file has", () => {
    const words = makeWords("es", read);

    expect(() => words("list.fuond")).toThrow(
      'There are no words "list.fuond" in content/words/en/list.yaml. It has: list.found, list.total, list.see, list.onlyEnglish.',
    );
    expect(() => words("lost.found")).toThrow("There is no such file, or it is empty.");
  });

  it("names the words when a value is missing", () => {
    expect(() => makeWords("en", read)("list.total")).toThrow(
      'The words "list.total" (content/words/en/list.yaml) cannot be said:',
    );
  });

  it("refuses a language that is not there", () => {
    expect(() => wordsFor("xx")).toThrow('There is no language "xx". The languages are: en, es.');
  });
});
