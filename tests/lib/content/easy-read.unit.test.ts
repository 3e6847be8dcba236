import { describe, expect, it } from "vitest";
import { checkWith } from "@/tests/fixtures/library";

const file = "content/easy-read/treatment-day.yaml";

/** An Easy Read page of the sound library; each line is a line of the file. */
function page(lines: string[], fields: Record<string, string> = {}): string {
  const { article = "routes/treatment-day", updated = "2026-11-23" } = fields;

  return `title: Treatment day
description: What happens on the day you have the spray, told in short lines, with a picture beside each idea.
article: ${article}
order: 20
updated: ${updated}
parts:
  - heading: When you get there
    lines:
      - { text: "You can rest.", picture: chair, fact: false }
${lines.map((line) => `      - ${line}`).join("\n")}
  - heading: When you go home
    lines:
      - { text: "A friend takes you home.", picture: going-home, sources: [ { id: short-2018, at: abstract } ] }
`;
}

/** What the check says about a page with one more line, which is line 10 of its file. */
const problemsOf = (...lines: string[]) => checkWith({ [file]: page(lines) });

describe("an Easy Read page", () => {
  it("is accepted with sources, a figure's own numbers, hard words and help", () => {
    const found = problemsOf(
      '{ text: "A nurse checks your **blood pressure**.", picture: nurse, sources: [ { id: short-2018, at: abstract } ] }',
      '{ text: "Of 100 people on the spray, 41 felt cut off. 59 did not.", picture: floaty, figure: felt-cut-off }',
      '{ text: "Do you think of suicide? Tell staff at once.", picture: talking, fact: false }',
      '{ text: "You can find help now.", picture: help-line, fact: false, to: /help-now/ }',
    );

    expect(found).toEqual([]);
  });

  it.each([
    [
      "a line of 18 words",
      '{ text: "You lie back in the big chair and you wait there until a nurse says you can go.", picture: chair, fact: false }',
      "easy-words",
      "This line has 18 words; 15 is the most in Easy Read.",
    ],
    [
      "a line that is no sentence",
      '{ text: "Rest in the chair", picture: chair, fact: false }',
      "easy-words",
      "This line does not end like a sentence.",
    ],
    [
      "three sentences in a line",
      '{ text: "You rest. You wait. You go.", picture: chair, fact: false }',
      "easy-words",
      "This line has more than two sentences.",
    ],
    [
      "a source that is not there",
      '{ text: "A nurse checks you.", picture: nurse, sources: [ { id: short-2019, at: abstract } ] }',
      "easy-sources",
      'There is no source "short-2019". Did you mean short-2018?',
    ],
    [
      "a source nobody confirmed",
      '{ text: "A nurse checks you.", picture: nurse, sources: [ { id: recalled-2021, at: abstract } ] }',
      "easy-sources",
      'The source "recalled-2021" was taken back or never confirmed.',
    ],
    [
      "a number without a source",
      '{ text: "You wait 2 hours.", picture: clock, fact: false }',
      "easy-sources",
      'This line states a number ("2 hours") and no source.',
    ],
    [
      "people counted without a figure",
      '{ text: "4 of 10 people feel odd.", picture: floaty, sources: [ { id: short-2018, at: abstract } ] }',
      "easy-sources",
      'This line counts people ("4 of 10") and names no figure.',
    ],
    [
      "numbers that are not the figure's",
      '{ text: "Of 100 people on the spray, 14 felt cut off.", picture: floaty, figure: felt-cut-off }',
      "easy-sources",
      'This line gives other numbers than the figure "felt-cut-off".',
    ],
    [
      "the number of the other group",
      '{ text: "Of 100 people on a dummy spray, 41 felt cut off.", picture: floaty, figure: felt-cut-off }',
      "easy-sources",
      'This line gives other numbers than the figure "felt-cut-off".',
    ],
    [
      "suicide without help in the same part",
      '{ text: "Do you think of suicide? Tell staff.", picture: talking, fact: false }',
      "help-in-part",
      "This line speaks of suicide, and its part does not say where to get help.",
    ],
    [
      "half a mark",
      '{ text: "A nurse checks your **blood pressure.", picture: nurse, fact: false }',
      "hard-words",
      "This line holds a sign that would be printed as it is.",
    ],
    [
      "a link to no page",
      '{ text: "You can find help now.", picture: help-line, fact: false, to: /help-nov/ }',
      "lines-lead-somewhere",
      "There is no page /help-nov/. Did you mean /help-now/?",
    ],
    [
      "a word that labels people",
      '{ text: "An addict can get help.", picture: talking, fact: false }',
      "kind-words",
      '"addict" labels or blames people.',
    ],
  ])("is told of %s, on its line", (_, line, rule, problem) => {
    expect(problemsOf(line)).toContainEqual(expect.objectContaining({ file, line: 10, rule, problem }));
  });

  it("is told of a line that rests on nothing, and of a picture that is not drawn", () => {
    const unfounded = problemsOf('{ text: "A nurse checks you.", picture: nurse }');
    const undrawn = problemsOf('{ text: "A nurse checks you.", picture: nurce, fact: false }');

    expect(unfounded).toContainEqual(
      expect.objectContaining({
        file,
        line: 10,
        rule: "valid-fields",
        problem: expect.stringContaining('Give "sources", or "figure", or "fact: false"'),
      }),
    );
    expect(undrawn).toContainEqual(
      expect.objectContaining({ file, line: 10, rule: "valid-fields", problem: expect.stringContaining("nurse") }),
    );
  });

  it("is told of hard reading, a future date and an article that is gone", () => {
    const hard = Array.from(
      { length: 8 },
      (_, index) =>
        `{ text: "Esketamine administration necessitates continuous observation number ${"abcdefgh"[index]}.", picture: nurse, fact: false }`,
    );

    const reading = checkWith({ [file]: page(hard) }).map(({ rule, line }) => `${rule} ${line}`);
    const later = checkWith({ [file]: page([], { updated: "2027-01-01" }) });
    const gone = checkWith({ [file]: page([], { article: "routes/treatment-days" }) });

    expect(reading).toContain("easy-words 1");
    expect(later).toEqual([expect.objectContaining({ file, line: 5, rule: "no-future-dates" })]);
    expect(gone).toEqual([expect.objectContaining({ file, line: 3, rule: "easy-sources" })]);
  });
});
