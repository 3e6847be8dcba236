import postcss, { type Container, type Rule } from "postcss";
import selectorParser, { type Selector, type Node as SelectorNode } from "postcss-selector-parser";
import { attributeOf, elementsOf, type Page } from "./html";
import { pruneAlternatives } from "./prune-alternatives";
import { dropOldDecorations, dropUnusedNames, dropUnusedSheets, shortenNames } from "./tidy-styles";

/** Everything on a page that a selector could match, as short keys: `p`, `.callout`, `#main`, `[href]`, `--ink`. */
type Parts = Set<string>;

const pruned = new Map<string, string>();
const parsed = new Map<string, postcss.Root>();

/**
 * The part of a stylesheet that a page uses: rules that nothing on the page can match are left out. A rule is kept
 * when in doubt (states such as `:hover` and `:not(…)` are not judged). Pages made of the same elements,
 * classes and attributes share one result.
 */
export function pruneStyles(css: string, page: Page): string {
  const parts = partsOf(page);
  const key = `${[...parts].sort().join(" ")}\n${css}`;
  const known = pruned.get(key) ?? prune(css, parts);
  pruned.set(key, known);
  return known;
}

function prune(css: string, parts: Parts): string {
  const sheet = parsed.get(css) ?? parseShort(css);
  parsed.set(css, sheet);
  const copy = sheet.clone();
  copy.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const selectors = rule.selectors.flatMap((selector) => matchingPart(selector, parts));
    if (selectors.length === 0) rule.remove();
    else if (selectors.join() !== rule.selectors.join()) rule.selectors = selectors;
  });
  dropUnusedNames(copy, parts);
  dropUnusedSheets(copy);
  dropOldDecorations(copy);
  removeEmpty(copy);

  return copy.toString();
}

function parseShort(css: string): postcss.Root {
  const sheet = postcss.parse(css);
  shortenNames(sheet);
  return sheet;
}

function isKeyframe({ parent }: Rule): boolean {
  return parent?.type === "atrule" && "name" in parent && String(parent.name).endsWith("keyframes");
}

const verdicts = new Map<string, Selector[]>();

/** What of a selector can match on the page, or nothing. */
function matchingPart(selector: string, parts: Parts): string[] {
  const alternatives = verdicts.get(selector) ?? selectorParser().astSync(selector).nodes;
  verdicts.set(selector, alternatives);
  if (!alternatives.some((alternative) => isPossible(alternative, parts))) return [];
  if (!/:(is|where)\(/.test(selector)) return [selector];

  const copy = selectorParser().astSync(selector);
  for (const alternative of copy.nodes) pruneAlternatives(alternative, (inner) => isPossible(inner, parts));
  return [copy.toString()];
}

function isPossible(selector: Selector, parts: Parts): boolean {
  return selector.nodes.every((node) => nodeIsPossible(node, parts));
}

function nodeIsPossible(node: SelectorNode, parts: Parts): boolean {
  if (node.type === "tag") return parts.has(node.value.toLowerCase());
  if (node.type === "class") return parts.has(`.${node.value}`);
  if (node.type === "id") return parts.has(`#${node.value}`);
  if (node.type === "attribute") return parts.has(`[${node.attribute}]`);
  if (node.type === "pseudo" && [":is", ":where", ":has"].includes(node.value))
    return node.nodes.some((inner) => isPossible(inner, parts));

  return true;
}

function removeEmpty(container: Container): void {
  container.each((node) => {
    if (!("nodes" in node) || !node.nodes) return;
    removeEmpty(node as Container);
    if (node.nodes.length === 0) node.remove();
  });
}

function partsOf(page: Page): Parts {
  const parts: Parts = new Set();
  for (const element of elementsOf(page)) {
    parts.add(element.tagName);
    for (const { name, value } of element.attrs) {
      parts.add(`[${name}]`);
      for (const [, own = ""] of value.matchAll(/var\((--[\w-]+)/g)) parts.add(own);
    }
    for (const name of attributeOf(element, "class")?.split(/\s+/) ?? []) parts.add(`.${name}`);
    const id = attributeOf(element, "id");
    // Ids that only number things would make every page a page of its own kind.
    if (id && !/\d$/.test(id)) parts.add(`#${id}`);
  }
  return parts;
}
