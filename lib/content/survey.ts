// Longer than most files: what is asked of a text is one list, and one walk answers it.
import type { Nodes, PhrasingContent, Root, Table } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { type Outline, surveyArticle } from "./arrange.mjs";
import { emptySurvey } from "./empty-survey";
import type { Figures } from "./figures/expand.mjs";
import { plainText, typedText } from "./plain-text";
import { measureReading, type Reading } from "./readability";

/** Text as one line of a reading measure. Titles and questions of components are labels. */
export interface Passage {
  kind: "heading" | "paragraph" | "item" | "cell" | "label";
  text: string;
  line: number;
  endLine: number;
}

/** A paragraph, list item, table row or timeline step: what one citation can stand for. */
export interface Statement {
  kind: "paragraph" | "item" | "row" | "step";
  text: string;
  /** The same without the numbers that come from figures: each leaves a "▢". */
  typed: string;
  /** The header of the table it is a row of. */
  header?: string[];
  line: number;
  /** Whether a `<Cite>` stands in it. */
  cited: boolean;
  /** The component it stands in, the innermost first. */
  within: string[];
}

/** One use of a component. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  line: number;
  column: number;
  within: string[];
  /** Whether there is nothing between its tags. */
  empty: boolean;
  text: string;
}

export interface Survey {
  outline: Outline;
  passages: Passage[];
  statements: Statement[];
  elements: Element[];
  links: { url: string; text: string; line: number; column: number }[];
  images: { url: string; alt: string; line: number; column: number }[];
  tables: { line: number; header: string[] }[];
  /** How hard the text is to read: paragraphs, items, cells, headings, titles and questions, a line each. */
  reading: Reading;
  /** Of a translation: its lines, which the formula of its language measures. */
  lines?: string[];
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Reads everything the rules ask about out of a syntax tree, in page order; the numbers of figures are put into it.
 * @param language The code of the language it is translated into; left out for an original.
 */
export function surveyText(tree: Root, figures: Figures, language?: string): Survey {
  const survey: Survey = {
    ...emptySurvey(),
    outline: surveyArticle(tree, figures, language).outline,
  };
  for (const child of tree.children) collect(child, [], survey);

  const lines = survey.passages.map(({ kind, text }) => (kind === "item" ? `- ${text}` : text));

  return { ...survey, reading: measureReading(lines), ...(language ? { lines } : {}) };
}

function collect(node: Nodes, within: string[], survey: Survey): void {
  if (node.type === "heading" || node.type === "paragraph") addBlock(node, node.type, within, survey);
  else if (node.type === "listItem") {
    const own = node.children.filter(({ type }) => type !== "list");
    addStatement("item", own, node, within, survey);
    for (const [index, child] of own.entries())
      if (child.type === "paragraph") addBlock(child, index === 0 ? "item" : "paragraph", within, survey, false);
    for (const child of node.children) if (child.type !== "paragraph") collect(child, within, survey);
    return;
  } else if (node.type === "table") addTable(node, within, survey);
  else if (isElement(node)) {
    addElement(node, within, survey);
    for (const child of node.children) collect(child, [node.name ?? "", ...within], survey);
    return;
  } else if (node.type === "link" || node.type === "image") addAddress(node, survey);
  // A link, and a heading (which links to itself), must know what stands in it: a button in a link is no button.
  const frame = node.type === "link" || node.type === "heading" ? [node.type, ...within] : within;
  if ("children" in node) for (const child of node.children) collect(child, frame, survey);
}

function addBlock(
  node: Nodes & { children: PhrasingContent[] },
  kind: Passage["kind"],
  within: string[],
  survey: Survey,
  states = true,
): void {
  survey.passages.push({ kind, text: plainText(node), ...linesOf(node) });
  if (states && kind === "paragraph") addStatement("paragraph", [node], node, within, survey);
  if (!states) for (const child of node.children) collect(child, within, survey);
}

function addStatement(
  kind: Statement["kind"],
  parts: Nodes[],
  node: Nodes,
  within: string[],
  survey: Survey,
  header?: string[],
): void {
  const text = parts.map(plainText).join(" ");
  const typed = parts.map(typedText).join(" ").replace(/\s+/g, " ");
  const cited = parts.some(holdsCitation);
  survey.statements.push({ kind, text, typed, header, line: linesOf(node).line, cited, within });
}

function addTable(table: Table, within: string[], survey: Survey): void {
  const [header, ...rows] = table.children;
  const names = (header?.children ?? []).map(plainText);
  survey.tables.push({ line: linesOf(table).line, header: names });
  for (const row of rows) addStatement("row", row.children, row, within, survey, names);
  for (const row of table.children)
    for (const cell of row.children) survey.passages.push({ kind: "cell", text: plainText(cell), ...linesOf(cell) });
}

function addElement(node: JsxElement, within: string[], survey: Survey): void {
  const attributes: Record<string, string> = {};
  for (const entry of node.attributes)
    if (entry.type === "mdxJsxAttribute" && typeof entry.value === "string") attributes[entry.name] = entry.value;
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const text = node.children.map(plainText).join(" ").trim();
  const name = node.name ?? "";
  survey.elements.push({ name, attributes, line, column, within, empty: node.children.length === 0, text });
  if (node.name === "Step") addStep(node, attributes.when ?? "", within, survey);
  for (const label of [attributes.q, attributes.title, attributes.when])
    if (label !== undefined && !(name === "GetHelp" && label === attributes.when))
      survey.passages.push({ kind: "label", text: label, line, endLine: line });
}

function addStep(node: JsxElement, when: string, within: string[], survey: Survey): void {
  const { line } = linesOf(node);
  survey.statements.push({ kind: "step", text: when, typed: when, line, cited: holdsCitation(node), within });
}

function addAddress(node: Extract<Nodes, { type: "link" | "image" }>, survey: Survey): void {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  if (node.type === "link") survey.links.push({ url: node.url, text: plainText(node), line, column });
  else survey.images.push({ url: node.url, alt: node.alt ?? "", line, column });
}

function holdsCitation(node: Nodes): boolean {
  if (isElement(node) && node.name === "Cite") return true;
  return "children" in node && node.children.some(holdsCitation);
}

function isElement(node: Nodes): node is JsxElement {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

function linesOf(node: Nodes): { line: number; endLine: number } {
  const line = node.position?.start.line ?? 1;
  return { line, endLine: node.position?.end.line ?? line };
}
