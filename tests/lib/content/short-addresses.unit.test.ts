import { describe, expect, it } from "vitest";
import { checkContent } from "@/lib/content/check";
import { shortAddresses, shortAddressFile, shortAddressOf } from "@/lib/content/short-addresses";
import { proposeWord, soundOf, speakable } from "@/lib/content/short-words";
import { articleWith, changed, soundText, today, withLibrary } from "@/tests/fixtures/library";

const libraryWith = (files: Record<string, string> = {}) =>
  withLibrary(files, (root) => checkContent(root, { today }).library);

describe("shortAddressOf", () => {
  it("gives the word of an article and of an answer", () => {
    const library = libraryWith();

    expect(shortAddressOf(library, "/risks/side-effects/")).toBe("/s/side-effects/");
    expect(shortAddressOf(library, "/routes/treatment-day/#can-i-drive-home")).toBe("/s/drive-home/");
  });

  it("refuses an address that has none", () => {
    expect(() => shortAddressOf(libraryWith(), "/risks/bladder/")).toThrow(
      "/risks/bladder/ has no short address in content/short-addresses.txt.",
    );
  });
});

describe("shortAddresses", () => {
  it("follows an article to its new place by its alias", () => {
    const library = libraryWith({
      [shortAddressFile]: soundText(shortAddressFile).replace("/risks/side-effects/", "/risks/old-name/"),
      "content/articles/risks/side-effects.mdx": articleWith(
        { aliases: "[ /risks/old-name/ ]" },
        "content/articles/risks/side-effects.mdx",
      ),
    });

    expect(shortAddresses(library).get("side-effects")).toBe("/risks/side-effects/");
    expect(shortAddressOf(library, "/risks/side-effects/")).toBe("/s/side-effects/");
  });

  it("moves a word on to what took the place of its answer", () => {
    const library = libraryWith({
      "content/articles/routes/treatment-day.mdx": changed("Can I drive home?", "Can I drive myself home?"),
      [shortAddressFile]: `${soundText(shortAddressFile)}drive-home  /routes/treatment-day/#can-i-drive-myself-home\n`,
    });

    expect(shortAddresses(library).get("drive-home")).toBe("/routes/treatment-day/#can-i-drive-myself-home");
  });
});

describe("proposeWord", () => {
  it("keeps the words that tell one question from another", () => {
    expect(proposeWord("Can I have grapefruit juice?", "other-medicines", new Set())).toBe("grapefruit-juice");
  });

  it("names the page where the same question stands on several", () => {
    const first = proposeWord("Who decides my dose?", "iv-infusion", new Set());
    const second = proposeWord("Who decides my dose?", "injection", new Set([first, "decides"].map(soundOf)));

    expect(first).toBe("decides-dose");
    expect(second).toMatch(/injection/);
  });

  it("never proposes what sounds like a word that is taken", () => {
    const word = proposeWord("Side effect?", "side-effects", new Set([soundOf("side-effects")]));

    expect(soundOf(word)).not.toBe(soundOf("side-effects"));
    expect(word).toMatch(speakable);
  });
});
