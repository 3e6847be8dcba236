// JavaScript, not TypeScript: Next.js loads what uses it by path (see ../arrange.mjs).
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";

/**
 * @typedef {{ source: string, at: string }} Place
 * @typedef {import("mdast").PhrasingContent} Phrasing
 * @typedef {(place: Place, position?: import("unist").Position) => Phrasing} MakeCitation
 */

/**
 * Gives the numbers of a paragraph or table row their citations: behind the sentence in which a source's number stands
 * last, as an editor would. Where the editor cites that source behind the same sentence, nothing is added.
 *
 * @param {import("mdast").Root} tree
 * @param {MakeCitation} makeCitation
 */
export function placeCitations(tree, makeCitation) {
  visit(tree, (node) => {
    if (node.type === "paragraph") citeSentences(node, makeCitation);
    if (node.type === "tableRow") citeRow(node, makeCitation);
  });
}

/** @param {{ children: Phrasing[] }} block @param {MakeCitation} makeCitation */
function citeSentences(block, makeCitation) {
  const numbers = placesIn(block.children);
  for (const [key, { at, place }] of [...numbers].reverse()) {
    const end = sentenceEnd(block, at);
    if (citesBehind(block.children, end).includes(key.split("\n")[0] ?? "")) continue;
    const position = block.children[at]?.position;
    const space = /** @type {Phrasing} */ ({ type: "text", value: " ", position });
    const follows = block.children[end];
    const spaced = follows?.type === "text" && !/^\s/.test(follows.value) ? [space] : [];
    block.children.splice(end, 0, space, makeCitation(place, position), ...spaced);
  }
}

/** @param {import("mdast").TableRow} row @param {MakeCitation} makeCitation */
function citeRow(row, makeCitation) {
  const last = row.children.at(-1);
  const cited = row.children.flatMap((cell) => cell.children.flatMap(sourcesOf));
  for (const { place } of placesIn(row.children.flatMap(({ children }) => children)).values()) {
    if (cited.includes(place.source)) continue;
    last?.children.push(/** @type {Phrasing} */ ({ type: "text", value: " " }), makeCitation(place, last.position));
    cited.push(place.source);
  }
}

/**
 * Where each source's last number stands. Numbers inside bold or italic words count for the words' place.
 * @param {Phrasing[]} children
 * @returns {Map<string, { at: number, place: Place }>}
 */
function placesIn(children) {
  /** @type {Map<string, { at: number, place: Place }>} */
  const found = new Map();
  for (const [at, child] of children.entries())
    visit(child, "text", ({ data }) => {
      const place = /** @type {{ share?: Place } | undefined} */ (data)?.share;
      if (!place) return;
      const key = `${place.source}\n${place.at}`;
      found.delete(key);
      found.set(key, { at, place });
    });
  return found;
}

const sentenceEnds = /[.?!]["”)]?(?=\s|$)/;

/**
 * The place behind the sentence that a child stands in; a text that goes on behind it is cut in two.
 * @param {{ children: Phrasing[] }} block
 * @param {number} from
 */
function sentenceEnd(block, from) {
  for (let at = from; at < block.children.length; at += 1) {
    const child = block.children[at];
    if (!child || (child.type === "text" && child.data)) continue;
    if (child.type !== "text") {
      if (/[.?!]["”)]?$/.test(textOf(child))) return at + 1;
      continue;
    }
    const found = sentenceEnds.exec(child.value);
    if (!found) continue;
    const cut = found.index + found[0].length;
    const rest = child.value.slice(cut);
    child.value = child.value.slice(0, cut);
    if (rest !== "") block.children.splice(at + 1, 0, { type: "text", value: rest, position: child.position });
    return at + 1;
  }
  return block.children.length;
}

/**
 * The sources cited from a place on, before the next words.
 * @param {Phrasing[]} children
 * @param {number} from
 */
function citesBehind(children, from) {
  /** @type {string[]} */
  const cited = [];
  for (const child of children.slice(from)) {
    if (child.type === "text" && child.value.trim() === "") continue;
    const sources = sourcesOf(child);
    if (sources.length === 0) break;
    cited.push(...sources);
  }
  return cited;
}

/** @param {Phrasing} node @returns {string[]} */
function sourcesOf(node) {
  if (node.type !== "mdxJsxTextElement" || node.name !== "Cite") return [];
  const id = node.attributes.find((entry) => entry.type === "mdxJsxAttribute" && entry.name === "id")?.value;

  return typeof id === "string" ? id.split(/\s+/) : [];
}
