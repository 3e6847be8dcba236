import { components } from "../../component-rules";
import type { CheckedText, Finding, TranslationRule } from "../../rule";
import type { ArticleFields } from "../../schema";
import type { Element, Passage } from "../../survey";

const fix = "Compare it with the original: a translation adds nothing and leaves nothing out.";
const names = {
  heading: "a heading",
  paragraph: "a paragraph",
  item: "a list item",
  cell: "a table cell",
  label: "a title or question of a component",
} as const;

/** Attributes that are words for readers; all others stay as the original has them. */
const translated: Record<string, readonly string[]> = {
  Step: ["when"],
  Question: ["q"],
  TeachBack: ["q"],
  Value: ["q"],
  RiskCallout: ["title"],
  GetHelp: ["title"],
  FactBox: ["title"],
  DotPlot: ["title"],
};

/** A translation says what its original says, part by part: no paragraph, callout or question more or less. */
export const sameShape: TranslationRule = {
  name: "same-shape",
  check(text) {
    const { original } = text;
    const lists = (["keyPoints", "questions"] as const).flatMap((field): Finding[] => {
      const [own, first] = [text.fields[field].length, original.fields[field].length];
      return own === first ? [] : [{ field, problem: `There are ${own} here, and ${first} in the original.`, fix }];
    });

    return [...lists, ...comparePassages(text, original), ...compareBlocks(text, original)];
  },
};

/** Passages in pairs; empty where the two texts differ in their parts. */
export function pairPassages(text: Text, original: Text): [own: Passage, first: Passage][] {
  if (comparePassages(text, original).length > 0) return [];

  return text.survey.passages.map((own, place) => [own, original.survey.passages[place] ?? own]);
}

type Text = CheckedText<ArticleFields>;

function comparePassages({ survey }: Text, original: Text): Finding[] {
  const [own, first] = [survey.passages, original.survey.passages];
  const place = first.findIndex(({ kind }, index) => own[index]?.kind !== kind);
  const at = place === -1 && own.length > first.length ? first.length : place;
  if (at === -1) return [];

  const say = (passage: Passage | undefined) => (passage ? names[passage.kind] : "the end of the text");
  const line = own[at]?.line ?? own.at(-1)?.endLine ?? 1;
  const there = first[at] ? `${say(first[at])} (line ${first[at]?.line})` : say(undefined);
  return [{ line, problem: `Here is ${say(own[at])}, and in the original ${there}.`, fix }];
}

function compareBlocks({ survey }: Text, original: Text): Finding[] {
  const [own, first] = [survey, original.survey].map(({ elements }) => elements.filter(isBlock));
  const place = (first ?? []).findIndex((element, index) => keyOf(element) !== keyOf(own?.[index]));
  if (place === -1) return [];

  const [here, there] = [own?.[place], first?.[place]];
  const problem = `Here is ${keyOf(here)}, and in the original ${keyOf(there)} (line ${there?.line}).`;
  return [{ line: here?.line ?? 1, problem, fix }];
}

function isBlock({ name }: Element): boolean {
  return components[name]?.kind === "block";
}

function keyOf(element: Element | undefined): string {
  if (!element) return "nothing more";
  const fixed = Object.entries(element.attributes)
    .filter(([name]) => !translated[element.name]?.includes(name))
    .map(([name, value]) => ` ${name}="${value}"`);

  return `<${element.name}${fixed.join("")}>`;
}
