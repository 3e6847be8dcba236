import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { expandFigures } from "@/lib/content/figures/expand.mjs";
import type { Figure } from "@/lib/content/schema-evidence";

const felt = (outcome: string, n: number, at: string): Figure => ({
  outcome,
  otherwise: `was not among those who ${outcome}`,
  measure: "Reported to staff at any time in 4 weeks",
  topic: "side-effects",
  wanted: false,
  population: "568 adults under 65",
  when: "in 4 weeks",
  base: 100,
  counted: "people",
  groups: [
    { name: "Esketamine nasal spray", short: "the spray", n, of: 346 },
    { name: "Placebo nasal spray", short: "a dummy spray", comparator: true, n: 19, of: 222 },
  ],
  mayBeChance: false,
  certainty: "moderate",
  certaintyReason: "Our judgment: two trials run by the maker.",
  source: "spray-label",
  at,
  checkedOn: "2026-11-25",
});

const figures = new Map([
  ["felt-sick", felt("felt sick", 98, "Table 2")],
  ["pressure-jump", felt("had a jump in blood pressure", 29, "Table 6")],
]);

function expand(text: string) {
  const tree: Root = unified().use(remarkParse).use(remarkMdx).parse(text);
  expandFigures(tree, figures);
  const citations: (string | undefined)[] = [];
  visit(tree, (node) => {
    if ((node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") || node.name !== "Cite") return;
    const value = node.attributes.find((entry) => entry.type === "mdxJsxAttribute" && entry.name === "at")?.value;
    citations.push(typeof value === "string" ? value : undefined);
  });
  return { text: textOf(tree).trim(), citations };
}

describe("expandFigures", () => {
  it("puts the number in words, with the citation behind its sentence", () => {
    const { text, citations } = expand('About <Share figure="felt-sick" /> felt sick. Most slept it off.');

    expect(text).toBe("About 28 out of 100 felt sick.  Most slept it off.");
    expect(citations).toEqual(["Table 2"]);
  });

  it("cites a source once below a picture, with every place in it", () => {
    const { citations } = expand('<FactBox title="The spray" figure="felt-sick pressure-jump" />');

    expect(citations).toEqual(["Table 2 and Table 6"]);
  });
});
