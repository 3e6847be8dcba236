// JavaScript, not TypeScript: Next.js loads what uses it by path (see ../arrange.mjs).
import { SKIP, visit } from "unist-util-visit";
import { placeCitations } from "./place-citations.mjs";
import { shareWords, shows } from "./shares.mjs";

/**
 * @typedef {import("../schema-evidence").Figure} Figure
 * @typedef {ReadonlyMap<string, Figure>} Figures  By id.
 * @typedef {import("./shares.mjs").Show} Show
 * @typedef {{ figure: string, group: number, show: Show, words: string, line: number }} Share  One number in the prose.
 * @typedef {import("mdast-util-mdx-jsx").MdxJsxFlowElement | import("mdast-util-mdx-jsx").MdxJsxTextElement} Element
 */

/** The components that draw figures. */
export const drawn = ["Chances", "FactBox", "DotPlot"];

/**
 * Puts the numbers of figures into a text: each `<Share>` becomes words with its citation behind the sentence, and each
 * drawn figure gets its citations. Done before anything else reads the tree, so that reading measures, citations and
 * copies of the text all see the words. Names of figures that do not exist stay as they are, for the check to report.
 *
 * @param {import("mdast").Root} tree
 * @param {Figures} figures
 * @param {string} [language] the code of the language of the text; left out for an original
 * @returns {{ shares: Share[], figures: string[] }} the numbers in page order, and the figures used
 */
export function expandFigures(tree, figures, language) {
  /** @type {Share[]} */
  const shares = [];
  /** @type {Set<string>} */
  const used = new Set();

  visit(tree, (node, index, parent) => {
    if (!isElement(node) || !parent || index === undefined) return;
    const ids = attribute(node, "figure").split(/\s+/).filter(Boolean);
    const known = ids.filter((id) => figures.has(id));
    if (node.name === "Share") {
      const share = readShare(node, figures, language);
      if (!share) return;
      shares.push(share);
      used.add(share.figure);
      const figure = /** @type {Figure} */ (figures.get(share.figure));
      const data = { source: figure.source, at: figure.at };
      parent.children[index] = /** @type {import("mdast").Text} */ ({
        type: "text",
        value: share.words,
        position: node.position,
        data: { share: data },
      });
      return SKIP;
    }
    if (!drawn.includes(node.name ?? "") || known.length === 0) return;
    for (const id of known) used.add(id);
    node.children = /** @type {typeof node.children} */ (
      placesOf(known, figures).map((place) => citation(place, node.position))
    );
    return SKIP;
  });
  placeCitations(tree, citation);

  return { shares, figures: [...used] };
}

/**
 * Each source once, with all its places.
 * @param {string[]} ids
 * @param {Figures} figures
 */
function placesOf(ids, figures) {
  /** @type {Map<string, Set<string>>} */
  const places = new Map();
  for (const id of ids) {
    const { source, at } = /** @type {Figure} */ (figures.get(id));
    places.set(source, (places.get(source) ?? new Set()).add(at));
  }
  return [...places].map(([source, at]) => ({ source, at: [...at].join(" and ") }));
}

/**
 * @param {Element} node
 * @param {Figures} figures
 * @param {string} [language]
 * @returns {Share | undefined}
 */
function readShare(node, figures, language) {
  const id = attribute(node, "figure");
  const figure = figures.get(id);
  const group = Number(attribute(node, "group") || 1);
  const show = /** @type {Show} */ (attribute(node, "show") || "share");
  if (!figure?.groups[group - 1] || !shows.includes(show)) return undefined;
  if (show === "difference" && !figure.groups.some(({ comparator }) => comparator)) return undefined;

  return {
    figure: id,
    group,
    show,
    words: shareWords(figure, group, show, language),
    line: node.position?.start.line ?? 1,
  };
}

/**
 * @param {{ source: string, at: string }} place
 * @param {import("unist").Position | undefined} position
 * @returns {import("mdast").PhrasingContent}
 */
function citation({ source, at }, position) {
  const attributes = [
    { type: "mdxJsxAttribute", name: "id", value: source },
    { type: "mdxJsxAttribute", name: "at", value: at },
  ];
  return /** @type {import("mdast").PhrasingContent} */ (
    /** @type {unknown} */ ({ type: "mdxJsxTextElement", name: "Cite", attributes, children: [], position })
  );
}

/** @param {import("unist").Node} node @returns {node is Element} */
function isElement(node) {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** @param {Element} node @param {string} name */
function attribute(node, name) {
  const found = node.attributes.find((entry) => entry.type === "mdxJsxAttribute" && entry.name === name);
  return typeof found?.value === "string" ? found.value : "";
}
