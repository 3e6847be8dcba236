// JavaScript, not TypeScript: Next.js loads what uses it by path (see arrange.mjs).
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";

/**
 * The text that rests on each `<Cite>` of a tree: what stands between it and the citation before it in its paragraph,
 * or the whole row of a table. Citations that follow each other share one text.
 *
 * @param {import("mdast").Root} tree
 * @returns {Map<import("unist").Node, string>}
 */
export function passagesOf(tree) {
  /** @type {Map<import("unist").Node, string>} */
  const passages = new Map();
  visit(tree, (node) => {
    if (node.type === "tableRow") {
      const row = node.children.map(plain).filter(Boolean).join(" | ");
      visit(node, isCitation, (cite) => {
        passages.set(cite, row);
      });
    }
    if (node.type === "paragraph") readParagraph(node, passages);
  });
  return passages;
}

/** @param {import("mdast").Paragraph} paragraph @param {Map<import("unist").Node, string>} passages */
function readParagraph(paragraph, passages) {
  let text = "";
  let last = "";
  for (const child of paragraph.children) {
    if (!isCitation(child)) {
      text += textOf(child);
      visit(child, isCitation, (cite) => {
        passages.set(cite, plain(child));
      });
      continue;
    }
    if (text.trim() !== "") last = text.replace(/\s+/g, " ").trim();
    text = "";
    passages.set(child, last);
  }
}

/** @param {import("mdast").Nodes} node */
function plain(node) {
  return textOf(node).replace(/\s+/g, " ").trim();
}

/** @param {import("unist").Node} node */
function isCitation(node) {
  return "name" in node && node.name === "Cite";
}
