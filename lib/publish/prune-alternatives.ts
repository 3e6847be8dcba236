import type { Node, Pseudo, Selector } from "postcss-selector-parser";

/** Ids, then classes, attributes and states, then elements: what decides which of two rules wins. */
type Weight = [number, number, number];

/**
 * Leaves out of `:is(…)` and `:where(…)` what nothing on the page can match. The whole `:is(…)` weighs as much as the
 * heaviest of its alternatives, matched or not, so one as heavy has to stay: else another rule could win.
 */
export function pruneAlternatives(selector: Selector, isPossible: (alternative: Selector) => boolean): void {
  selector.walkPseudos((pseudo) => {
    if (pseudo.value !== ":is" && pseudo.value !== ":where") return;
    const kept = pseudo.nodes.filter(isPossible);
    if (kept.length === 0 || kept.length === pseudo.nodes.length) return;
    if (pseudo.value === ":is" && compare(heaviest(kept), heaviest(pseudo.nodes)) < 0) return;
    pseudo.nodes = kept;
    // The space before the first of them would stand behind the bracket.
    const [first] = kept[0]?.nodes ?? [];
    if (first) first.spaces.before = "";
  });
}

function heaviest(selectors: Selector[]): Weight {
  const [most = [0, 0, 0]] = selectors.map(weigh).sort((one, other) => compare(other, one));
  return most;
}

function weigh(selector: Selector): Weight {
  return selector.nodes.map(weighNode).reduce<Weight>(([a, b, c], [x, y, z]) => [a + x, b + y, c + z], [0, 0, 0]);
}

function weighNode(node: Node): Weight {
  if (node.type === "id") return [1, 0, 0];
  if (node.type === "class" || node.type === "attribute") return [0, 1, 0];
  if (node.type === "tag") return [0, 0, 1];
  return node.type === "pseudo" ? weighPseudo(node) : [0, 0, 0];
}

function weighPseudo({ value, nodes }: Pseudo): Weight {
  if (value === ":where") return [0, 0, 0];
  if ([":is", ":not", ":has"].includes(value)) return heaviest(nodes);
  const isElement = value.startsWith("::") || [":before", ":after", ":first-line", ":first-letter"].includes(value);
  return isElement ? [0, 0, 1] : [0, 1, 0];
}

function compare(one: Weight, other: Weight): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}
