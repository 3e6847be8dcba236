// JavaScript, not TypeScript: Next.js loads this plugin by path, and Node 20 cannot load TypeScript there.
import GithubSlugger from "github-slugger";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { expandFigures } from "./figures/expand.mjs";
import { readFigures } from "./figures/read-figures.mjs";
import { passagesOf } from "./passages.mjs";

/**
 * @typedef {{ source: string, at: string, number: number, peek: number }} Citation
 *   One use of one source. `number` counts sources in order of first use; `peek` counts pairs of source and place.
 * @typedef {{ mark: number, line: number, citations: Citation[], passage: string }} CitationMark
 *   One `<Cite>`; marks count from 1. `passage` is the text that rests on it.
 * @typedef {{ depth: number, id: string, text: string, line: number }} Heading
 * @typedef {{ id: string, question: string, answer: string, line: number }} Question
 * @typedef {{ headings: Heading[], marks: CitationMark[], sources: string[], questions: Question[],
 *   shares: import("./figures/expand.mjs").Share[], figures: string[] }} Outline
 *   `shares` are the numbers that the prose takes from figures; `figures` are all that the text uses.
 * @typedef {import("mdast-util-mdx-jsx").MdxJsxFlowElement | import("mdast-util-mdx-jsx").MdxJsxTextElement} Element
 */

/** Ids the page itself uses; a heading in the text that would take one gets a number behind it. */
const takenIds = [
  "main",
  "key-points",
  "contents",
  "questions-to-ask",
  "in-your-own-words",
  "common-questions",
  "sources",
];

/**
 * Reads the outline of an article: headings and answers with stable ids, citations numbered in order of first use.
 * The numbers of figures are put into the tree at once (see {@link expandFigures}); `edits` are the changes that print
 * the rest of what was found into it.
 *
 * @param {import("mdast").Root} tree
 * @param {import("./figures/expand.mjs").Figures} figures
 * @param {string} [language] the code of the language it is translated into; left out for an original
 * @returns {{ outline: Outline, edits: (() => void)[] }}
 */
export function surveyArticle(tree, figures, language) {
  const slugger = new GithubSlugger();
  for (const id of takenIds) slugger.slug(id);
  /** @type {Outline} */
  const outline = { headings: [], marks: [], sources: [], questions: [], ...expandFigures(tree, figures, language) };
  /** @type {(() => void)[]} */
  const edits = [];
  /** @type {Map<string, number>} */
  const peeks = new Map();
  const passages = passagesOf(tree);
  let section = "";
  let terms = 0;
  let values = 0;

  visit(tree, (node) => {
    if (node.type === "heading") {
      section = textOf(node);
      const id = slugger.slug(section);
      outline.headings.push({ depth: node.depth, id, text: section, line: lineOf(node) });
      edits.push(() => setProperty(node, "id", id));
    } else if (node.type === "table") {
      const label = section;
      edits.push(() => setProperty(node, "aria-label", label));
    } else if (isElement(node) && node.name === "Question") {
      const question = attribute(node, "q");
      const id = slugger.slug(question);
      outline.questions.push({ id, question, answer: answerText(node), line: lineOf(node) });
      edits.push(() => setAttribute(node, "id", id));
    } else if (isElement(node) && node.name === "Term") {
      const use = String(++terms);
      edits.push(() => setAttribute(node, "use", use));
    } else if (isElement(node) && node.name === "Value") {
      const use = String(++values);
      edits.push(() => setAttribute(node, "use", use));
    } else if (isElement(node) && node.name === "Cite") {
      const citations = citationsOf(node, outline.sources, peeks);
      const mark = outline.marks.length + 1;
      outline.marks.push({ mark, line: lineOf(node), citations, passage: passages.get(node) ?? section });
      edits.push(() => {
        setAttribute(node, "mark", String(mark));
        setAttribute(node, "numbers", citations.map(({ number }) => number).join(" "));
        setAttribute(node, "peeks", citations.map(({ peek }) => peek).join(" "));
      });
    }
  });

  edits.push(() => placePageParts(tree));
  return { outline, edits };
}

/**
 * Remark plugin: prints the outline of an article into its tree (see {@link surveyArticle}), and puts the page's own
 * parts (questions to ask, the frame of the prompts) in their place.
 *
 * @returns {(tree: import("mdast").Root, file: import("vfile").VFile) => void}
 */
export default function arrange() {
  return (tree, { basename = "" }) => {
    for (const edit of surveyArticle(tree, readFigures(), languageIn(basename)).edits) edit();
  };
}

/**
 * `es` for `side-effects.es.mdx`; nothing for an original.
 * @param {string} name
 */
function languageIn(name) {
  return /\.([a-z]{2,3})\.mdx$/.exec(name)?.[1];
}

/**
 * Questions to ask come before the first prompt or the common questions; prompts that follow each other share a frame.
 * @param {import("mdast").Root} tree
 */
function placePageParts(tree) {
  const first = tree.children.findIndex(
    (node) => isElement(node) && (node.name === "TeachBack" || node.name === "Faq"),
  );
  const at = first === -1 ? tree.children.length : first;
  const prompts = tree.children.filter((node) => isElement(node) && node.name === "TeachBack");
  const rest = tree.children.slice(at).filter((node) => !prompts.includes(node));
  const frame = prompts.length > 0 ? [block("TeachBacks", prompts)] : [];
  tree.children = [...tree.children.slice(0, at), block("QuestionsToAsk", []), ...frame, ...rest];
}

/**
 * @param {Element} cite
 * @param {string[]} sources
 * @param {Map<string, number>} peeks
 * @returns {Citation[]}
 */
function citationsOf(cite, sources, peeks) {
  const ids = attribute(cite, "id").split(/\s+/).filter(Boolean);
  const places = attribute(cite, "at").split(/;\s*/);
  return ids.map((source, index) => {
    const at = (ids.length === 1 ? attribute(cite, "at") : places[index]) ?? "";
    if (!sources.includes(source)) sources.push(source);
    const pair = `${source}\n${at}`;
    if (!peeks.has(pair)) peeks.set(pair, peeks.size + 1);
    return { source, at, number: sources.indexOf(source) + 1, peek: peeks.get(pair) ?? 0 };
  });
}

/** @param {Element} node @returns {string} */
function answerText(node) {
  return node.children
    .map((child) => textOf(child).replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join(" ");
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

/** @param {import("mdast").Nodes} node @param {string} name @param {string} value */
function setProperty(node, name, value) {
  const data = /** @type {{ hProperties?: Record<string, string> }} */ (node.data ?? {});
  node.data = { ...data, hProperties: { ...data.hProperties, [name]: value } };
}

/** @param {Element} node @param {string} name @param {string} value */
function setAttribute(node, name, value) {
  node.attributes.push({ type: "mdxJsxAttribute", name, value });
}

/** @param {string} name @param {import("mdast").RootContent[]} children @returns {import("mdast").RootContent} */
function block(name, children) {
  return /** @type {import("mdast").RootContent} */ ({ type: "mdxJsxFlowElement", name, attributes: [], children });
}

/** @param {import("unist").Node} node */
function lineOf(node) {
  return node.position?.start.line ?? 1;
}
