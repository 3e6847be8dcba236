import { describe, expect, it } from "vitest";
import { usedSources } from "@/lib/content/addresses";
import { checkContent } from "@/lib/content/check";
import { questionsBySection } from "@/lib/content/questions";
import { checkWith, soundText, today, withLibrary } from "@/tests/fixtures/library";
import { card, cardFile, checklist, checklistFile } from "@/tests/fixtures/sheets";

const edited = (text: string, from: string, to: string) => {
  if (!text.includes(from)) throw new Error(`"${from}" is not in the sheet.`);
  return text.replace(from, () => to);
};
const inCard = (from: string, to: string) => ({ [cardFile]: edited(card, from, to) });
const inChecklist = (from: string, to: string) => ({ [checklistFile]: edited(checklist, from, to) });

describe("a sheet to print and the checklist", () => {
  it("are in order as they are", () => {
    expect(checkWith({ [cardFile]: card, [checklistFile]: checklist })).toEqual([]);
  });

  it.each([
    [
      "a number without a source",
      "number-needs-source",
      12,
      inCard("        sources: [ { id: popova-2019, at: Table 2 } ]\n", ""),
    ],
    ["a source that does not exist", "known-sources", 12, inCard("id: popova-2019", "id: popva-2019")],
    ["a source from memory", "known-sources", 12, inCard("popova-2019", "recalled-2021")],
    ["a source that was taken back", "no-retracted-sources", 12, inCard("popova-2019", "retracted-2020")],
    [
      "an article that does not exist",
      "links-lead-somewhere",
      7,
      inCard("routes/treatment-day", "routes/treatment-dy"),
    ],
    ["suicide without help", "help-beside-suicide", 19, inCard("    help: true\n", "")],
    ["a word of advertising", "no-sales-words", 16, inCard("Call for help now if", "A miracle if")],
    ["a date in the future", "no-future-dates", 4, inCard("2026-11-24", "2026-12-24")],
    ["a side of another name", "valid-fields", 10, inCard("side: front", "side: frnt")],
    ["a checklist line on suicide without help", "help-beside-suicide", 8, inChecklist("        help: true\n", "")],
    [
      "a checklist line that labels people",
      "kind-words",
      18,
      inChecklist("A dose makes it rise.", "An addict needs care."),
    ],
    [
      "a checklist line without a source",
      "valid-fields",
      8,
      inChecklist("        sources: [ { id: short-2018, at: abstract } ]\n", ""),
    ],
    ["a time to raise it that is none", "valid-fields", 10, inChecklist("raise: today", "raise: now")],
    ["a source of the checklist that does not exist", "known-sources", 18, inChecklist("popova-2019", "popva-2019")],
  ] as const)("are held to account for %s", (_slip, rule, line, files) => {
    const found = checkWith(files).filter((problem) => problem.rule === rule);

    expect(found.map(({ file, line }) => ({ file, line }))).toContainEqual({ file: Object.keys(files)[0], line });
  });

  it("say in words for data files how to mend them", () => {
    const number = checkWith(inCard("        sources: [ { id: popova-2019, at: Table 2 } ]\n", ""));
    const help = checkWith(inCard("    help: true\n", ""));

    expect(number[0]?.fix).toBe("Add sources: [ { id: …, at: … } ] to it, or leave the number out.");
    expect(help[0]?.fix).toBe('Add "help: true" beside it.');
  });

  it("count as use of a source, and have an address", () => {
    withLibrary({ [cardFile]: card, [checklistFile]: checklist }, (root) => {
      const { library } = checkContent(root, { today });

      expect(library.sheets.map(({ address }) => address)).toEqual(["/cards/the-evening-after/"]);
      expect(usedSources(library)).toContain("short-2018");
      expect(library.checklist?.outline.sources).toEqual(["short-2018", "popova-2019"]);
    });
  });
});

describe("card-sides", () => {
  it.each([
    [
      "a side that holds too much",
      inCard(
        "Clinic tonight, lines: 1",
        "Clinic tonight, lines: 1 }\n      - { label: Notes, lines: 4 }\n      - { label: More notes, lines: 4 }\n      - { label: Last notes, lines: 4",
      ),
      /holds \d+ characters; 640 is the most/,
    ],
    ["a part without a side", inCard("    side: back\n", ""), /does not say on which side/],
    [
      "a table on a card",
      inCard("    help: true\n", "    help: true\n    table: { columns: [ Dose, Day ], rows: 2 }\n"),
      /too small for a table/,
    ],
    ["a side on a page", inCard("format: card", "format: page"), /only a card has sides/],
  ])("names %s", (_slip, files, words) => {
    const problems = checkWith(files).filter(({ rule }) => rule === "card-sides");

    expect(problems.map(({ problem }) => problem).join("\n")).toMatch(words);
  });
});

describe("the questions of all articles", () => {
  it("come by section and article, each once, and no article loses its last one", () => {
    const file = "content/articles/risks/side-effects.mdx";
    const other = "content/articles/risks/other-effects.mdx";
    const text = soundText(file).replace(/^title: .*$/m, "title: Other effects of the drip");
    withLibrary({ [other]: text }, (root) => {
      const { library } = checkContent(root, { today });

      const risks = questionsBySection(library).find(({ title }) => title === library.site.sections[2]?.title);

      const own = library.articles.find((article) => article.file === file)?.fields.questions;
      expect(risks?.articles.map(({ questions }) => questions)).toEqual([own, own]);
      const all = questionsBySection(library).flatMap(({ articles }) => articles.map(({ article }) => article.address));
      expect(all.sort()).toEqual(library.articles.map(({ address }) => address).sort());
    });
  });

  it("show a question that two articles ask only with the first", () => {
    const file = "content/articles/risks/other-effects.mdx";
    const text = soundText("content/articles/risks/side-effects.mdx")
      .replace(/^title: .*$/m, "title: Other effects of the drip")
      .replace(
        /^questions:.*(?:\n[ ]+.*)*/m,
        "questions:\n  - Will my own question stay on the list?\n  - How long will you watch me?",
      );
    const first = soundText("content/articles/risks/side-effects.mdx").replace(
      /^questions:.*(?:\n[ ]+.*)*/m,
      "questions:\n  - How long will you watch me\n  - Who will watch me there?",
    );
    withLibrary({ [file]: text, "content/articles/risks/side-effects.mdx": first }, (root) => {
      const { library } = checkContent(root, { today });

      const shown = questionsBySection(library).flatMap(({ articles }) =>
        articles.flatMap(({ questions }) => questions),
      );

      expect(shown.filter((question) => question.startsWith("How long will you watch me"))).toHaveLength(1);
      expect(shown).toContain("Will my own question stay on the list?");
    });
  });
});
