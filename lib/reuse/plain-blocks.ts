import type { RootContent } from "mdast";
import { plainText } from "../content/plain-text";

/** Blocks as plain text: a blank line between two, items and rows on lines of their own, citations left out. */
export function plainBlocks(nodes: readonly RootContent[]): string {
  return nodes
    .map(linesOf)
    .filter((lines) => lines !== "")
    .join("\n\n");
}

function linesOf(node: RootContent): string {
  if (node.type === "list")
    return node.children
      .map(
        (item, index) => `${node.ordered ? `${index + 1}.` : "-"} ${plainBlocks(item.children).replace(/\n+/g, " ")}`,
      )
      .join("\n");
  if (node.type === "table")
    return node.children.map((row) => row.children.map((cell) => tidy(plainText(cell))).join(" | ")).join("\n");
  if (node.type === "blockquote") return plainBlocks(node.children);
  return tidy(plainText(node));
}

/** A citation that was left out leaves its space behind. */
function tidy(text: string): string {
  return text.replace(/ +([.,;:?!)])/g, "$1").trim();
}
