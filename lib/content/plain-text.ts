import type { Nodes } from "mdast";

/** The words of a part of the text as a reader meets them: citations dropped, line breaks as spaces. */
export function plainText(node: Nodes): string {
  return wordsOf(node).replace(/\s+/g, " ").trim();
}

function wordsOf(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return " ";
  if ("children" in node) return node.children.map(wordsOf).join("");
  return "";
}
