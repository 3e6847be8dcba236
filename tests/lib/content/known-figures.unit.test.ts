import { describe, expect, it } from "vitest";
import { emptySurvey } from "@/lib/content/empty-survey";
import type { CheckedArticle, CheckedSite } from "@/lib/content/rule";
import { knownFigures } from "@/lib/content/rules/evidence/known-figures";

const site = { library: { figures: new Map([["felt-cut-off", {}]]) }, unread: new Set() } as unknown as CheckedSite;

function articleShowing(figure: string): CheckedArticle {
  const element = { name: "Chances", attributes: { figure }, line: 31, column: 1, within: [], empty: true, text: "" };
  return { survey: { ...emptySurvey(), elements: [element] } } as unknown as CheckedArticle;
}

describe("known-figures", () => {
  it("accepts a figure that is there", () => {
    expect(knownFigures.check(articleShowing("felt-cut-off"), site)).toEqual([]);
  });

  it("reports a mistyped figure", () => {
    expect(knownFigures.check(articleShowing("felt-cutoff"), site)).toEqual([
      {
        line: 31,
        column: 1,
        problem: '<Chances> names the figure "felt-cutoff", which does not exist. Did you mean felt-cut-off?',
        fix: "Use the name of a file in content/figures, without .yaml.",
      },
    ]);
  });
});
