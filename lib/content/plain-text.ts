import type { Nodes, Text } from "mdast";

/** The words of a part of the text as a reader meets them: citations dropped, line breaks as spaces. */
export function plainText(node: Nodes): string {
  return wordsOf(node).replace(/\s+/g, " ").trim();
}

/** The words an editor typed: numbers that come from a figure leave a gap. */
export function typedText(node: Nodes): string {
  if (node.type === "text" && isShare(node)) return "▢";
  if ("children" in node) return node.children.map(typedText).join("");
  return wordsOf(node);
}

function isShare({ data }: Text): boolean {
  return data !== undefined && "share" in data;
}

function wordsOf(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return " ";
  if ("children" in node) return node.children.map(wordsOf).join("");
  return "";
}
