import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load";
import { checkPdf } from "@/lib/handouts/check-pdf";
import { handoutWords } from "@/lib/handouts/handout-words";
import type { ReadPdf } from "@/lib/handouts/read-pdf";
import { handoutLook } from "@/lib/handouts/version";

const library = loadLibrary();
const [article = failed()] = library.articles.filter(({ address }) => address === "/risks/side-effects/");

const sound: ReadPdf = {
  pages: 1,
  title: `${article.fields.title} | Ketamine Explained`,
  language: "en-US",
  tagged: true,
  showsTitle: true,
  bookmarks: [article.fields.title, "Key points", "Questions to ask"],
  roles: ["Document", "H1", "P", "H2", "L"],
  untaggedPages: [],
  codes: ["https://ketamine-explained.example/s/side-effects/"],
};

describe("checkPdf", () => {
  it("accepts a whole handout on one page, and a leaflet of several", () => {
    expect(checkPdf(sound, library, article, "one-page")).toEqual([]);
    expect(checkPdf({ ...sound, pages: 9 }, library, article, "leaflet")).toEqual([]);
  });

  it("names the file and what to shorten when a handout takes two pages", () => {
    expect(checkPdf({ ...sound, pages: 2 }, library, article, "one-page")).toEqual([
      "content/articles/risks/side-effects.mdx: the handout takes 2 pages. Shorten the longest of keyPoints, questions or the GetHelp lists.",
    ]);
  });

  it.each<[string, Partial<ReadPdf>]>([
    ["Pages without tags: 2.", { untaggedPages: [2] }],
    ["Pages without tags: all.", { tagged: false }],
    ['Its title is "".', { title: "" }],
    ['Its language is "".', { language: "" }],
    ["A window would show the name of the file, not the title.", { showsTitle: false }],
    ["Its bookmarks do not follow the headings.", { bookmarks: [] }],
    ["Reading begins with H2, not with the title.", { roles: ["H2", "H1"] }],
    ["Its QR code does not lead to https://ketamine-explained.example/s/side-effects/.", { codes: [] }],
  ])("says: %s", (problem, wrong) => {
    expect(checkPdf({ ...sound, ...wrong }, library, article, "leaflet")).toEqual([problem]);
  });
});

describe("handoutWords", () => {
  it("takes help lists and grave risks out of a text, without citations", () => {
    const text = `Most of the day is waiting.

<RiskCallout level="serious" title="Your blood pressure can rise">

It goes up for a while. <Cite id="a" at="p. 1" />

</RiskCallout>

<RiskCallout level="common" title="You may feel floaty">

This passes.

</RiskCallout>

<GetHelp when="today" title="Call your team today if:">

- your mood drops hard; [help now](/help-now/) has lines <Cite id="a" at="p. 2" />

</GetHelp>
`;

    expect(handoutWords(text)).toEqual({
      risks: ["Your blood pressure can rise"],
      help: [
        {
          when: "today",
          title: "Call your team today if:",
          signs: ["your mood drops hard; help now has lines"],
        },
      ],
    });
  });
});

describe("handoutLook", () => {
  it("is another when a label in content/words/en is", () => {
    const root = mkdtempSync(join(tmpdir(), "look-"));
    for (const folder of ["app", "components", "content/words/en", "lib/handouts", "lib/send", "lib/words"])
      mkdirSync(join(root, folder), { recursive: true });
    const labels = join(root, "content/words/en/handout.yaml");
    writeFileSync(labels, "questions: Questions to ask\n");
    const before = handoutLook(root);
    const again = handoutLook(root);

    writeFileSync(labels, "questions: What to ask\n");
    const after = handoutLook(root);
    rmSync(root, { recursive: true });

    expect(again).toBe(before);
    expect(after).not.toBe(before);
  });
});

function failed(): never {
  throw new Error("There is no article on side effects.");
}
