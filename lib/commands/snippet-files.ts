import { type ComponentRule, components } from "../content/component-rules";
import { certainties, claimTopics, figureTopics, verdicts } from "../content/vocabulary";
import { newArticleText } from "./new-article";

export const snippetFile = ".vscode/ketamine-explained.code-snippets";

interface Snippet {
  scope: string;
  prefix: string;
  description: string;
  body: string[];
}

/** Snippets for VS Code: one for each component of the vocabulary, one for each kind of data file. */
export function snippets(): Record<string, Snippet> {
  const ofComponents = Object.entries(components).map(([name, rule]): [string, Snippet] => {
    const { lines } = componentLines(name, rule, 1);
    return [name, { scope: "mdx,markdown", prefix: name, description: `${capital(rule.purpose)}.`, body: lines }];
  });

  return { ...Object.fromEntries(ofComponents), Fields: fields(), Figure: figure, Claim: claim };
}

/** The tags of a component with a stop for each part to fill in, and in a list its first entry. */
function componentLines(name: string, rule: ComponentRule, from: number): { lines: string[]; next: number } {
  let next = from;
  const attributes = Object.entries(rule.attributes).map(([attribute, { values, purpose }]) => {
    const stop = values ? `\${${next}|${values.join(",")}|}` : `\${${next}:${hint(purpose)}}`;
    next += 1;
    return ` ${attribute}="${stop}"`;
  });
  const opening = `<${name}${attributes.join("")}`;
  if (!rule.holdsText) return { lines: [`${opening} />`], next };
  if (rule.kind === "inline") return { lines: [`${opening}>\${${next}:words}</${name}>`], next: next + 1 };

  const entry = Object.entries(components).find(([, { within }]) => within === name);
  const inner = entry
    ? componentLines(entry[0], entry[1], next)
    : { lines: [name === "GetHelp" ? `- \${${next}:a sign}` : `\${${next}:text}`], next: next + 1 };
  return { lines: [`${opening}>`, "", ...inner.lines, "", `</${name}>`], next: inner.next };
}

/** The first words of a purpose, without signs that would end the stop. */
function hint(purpose: string): string {
  return (purpose.split(/[:;]/)[0] ?? "").replace(/["$}\\]/g, "").trim();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const stop = (place: number, words: string) => `\${${place}:${words}}`;
const choice = (stop: number, values: readonly string[]) => `\${${stop}|${values.join(",")}|}`;

/** The fields at the top of an article: language servers read YAML files, not YAML inside MDX. */
function fields(): Snippet {
  const today = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";
  const text = newArticleText({ title: "To write: the title", order: 10, today, related: "risks/side-effects" });
  const [front = ""] = text.split("\n\n");
  let count = 0;
  const body = front.replace(/"To write: ((?:[^"\\]|\\.)*)"/g, (_, words: string) => {
    count += 1;
    return `"\${${count}:${words.replace(/ about \\".*?\\"/, "")}}"`;
  });

  return { scope: "mdx", prefix: "fields", description: "The fields of an article.", body: body.split("\n") };
}

const figure: Snippet = {
  scope: "yaml",
  prefix: "figure",
  description: "A set of numbers for content/figures.",
  body: [
    `outcome: ${stop(1, "felt much better")}`,
    `otherwise: ${stop(2, "did not feel much better")}`,
    `measure: ${stop(3, "What exactly was counted")}`,
    `topic: ${choice(4, figureTopics)}`,
    `wanted: ${choice(5, ["true", "false"])}`,
    `population: ${stop(6, "Who was studied")}`,
    `when: ${stop(7, "after 4 weeks")}`,
    "groups:",
    `  - { name: ${stop(8, "Treatment and dose")}, short: ${stop(9, "the spray")}, n: ${stop(10, "70")}, of: ${stop(11, "101")} }`,
    `  - { name: ${stop(12, "What it was compared with")}, short: ${stop(13, "a dummy spray")}, comparator: true, n: ${stop(14, "52")}, of: ${stop(15, "100")} }`,
    `certainty: ${choice(16, certainties)}`,
    `certaintyReason: ${stop(17, "Why we are that sure")}`,
    `source: ${stop(18, "name-of-the-source")}`,
    `at: ${stop(19, "Table 2")}`,
    "checkedOn: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE",
  ],
};

const claim: Snippet = {
  scope: "yaml",
  prefix: "claim",
  description: "A claim people read online, for content/claims.",
  body: [
    `claim: ${stop(1, "The claim, as people read it")}`,
    `topic: ${choice(2, claimTopics)}`,
    `verdict: ${choice(3, verdicts)}`,
    `why: ${stop(4, "Two or three sentences")}`,
    "sources:",
    `  - { id: ${stop(5, "name-of-the-source")}, at: ${stop(6, "abstract")} }`,
    `article: ${stop(7, "section/name")}`,
    "ledger: []",
  ],
};
