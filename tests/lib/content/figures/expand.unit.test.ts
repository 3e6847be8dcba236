import { describe, expect, it } from "vitest";
import { parseMdx } from "@/lib/content/parse";
import { plainText } from "@/lib/content/plain-text";
import { surveyText } from "@/lib/content/survey";
import { figureOf } from "@/tests/fixtures/figure";

const figures = new Map([
  [
    "cut-off",
    figureOf([
      { name: "Spray", short: "the spray", n: 142, of: 346 },
      { name: "Dummy", short: "a dummy spray", comparator: true, n: 20, of: 222 },
    ]),
  ],
]);

/** A text with its numbers put in; citations show as [source]. */
function read(text: string) {
  const { tree } = parseMdx(text);
  const survey = surveyText(tree, figures);
  const shown = JSON.stringify(tree, (key, value) => (key === "position" ? undefined : value));
  return { survey, shown, words: tree.children.map(plainText).join("\n") };
}

describe("numbers from figures", () => {
  it("stand in the sentence, and are counted as read", () => {
    const { words, survey } = read(
      'About <Share figure="cut-off" /> people felt so, and <Share figure="cut-off" group="2" show="number" /> without.',
    );

    expect(words).toBe("About 41 out of 100 people felt so, and 9 without.");
    expect(survey.outline.shares.map((share) => share.words)).toEqual(["41 out of 100", "9"]);
    expect(survey.outline.figures).toEqual(["cut-off"]);
  });

  it("bring one citation, behind the sentence in which they stand last", () => {
    const { survey } = read(
      'With it, <Share figure="cut-off" /> did. Without, <Share figure="cut-off" group="2" show="number" /> did. That is a lot.',
    );

    expect(survey.outline.marks).toHaveLength(1);
    expect(survey.outline.marks[0]).toMatchObject({
      passage: "With it, 41 out of 100 did. Without, 9 did.",
      citations: [{ source: "popova-2019", at: "Table 2", number: 1 }],
    });
  });

  it("bring none where the editor cites the source behind the same sentence", () => {
    const { survey } = read(
      'With it, <Share figure="cut-off" /> did. <Cite id="popova-2019 anand-2023" at="page 3; abstract" /> So.',
    );

    expect(survey.outline.marks.map(({ citations }) => citations.map(({ at }) => at))).toEqual([
      ["page 3", "abstract"],
    ]);
  });

  it("find the end of the sentence behind bold words and links", () => {
    const { survey } = read('**Often: <Share figure="cut-off" />.** The rest [do not](/risks/side-effects/).');

    expect(survey.outline.marks[0]?.passage).toBe("Often: 41 out of 100.");
  });

  it("are cited once in a row of a table", () => {
    const { survey } = read(
      '| Of each hundred people | Spray | Dummy |\n| --- | --- | --- |\n| Cut off | <Share figure="cut-off" show="number" /> | <Share figure="cut-off" group="2" show="number" /> |',
    );

    expect(survey.outline.marks).toHaveLength(1);
    expect(survey.statements[0]).toMatchObject({ kind: "row", text: "Cut off 41 9", cited: true });
  });

  it("leave what no figure gives for the check to name", () => {
    const { survey } = read('<Share figure="cut-of" /> did.');

    expect(survey.outline.shares).toEqual([]);
    expect(survey.elements.map(({ name }) => name)).toContain("Share");
  });
});

describe("pictures of figures", () => {
  it("bring the citation of each source and place once", () => {
    const { survey } = read('<FactBox title="The spray" figure="cut-off cut-off" />');

    expect(survey.outline.marks).toHaveLength(1);
    expect(survey.outline.sources).toEqual(["popova-2019"]);
  });
});
