import { attributeOf, type Element, elementsOf, isElement, type Node, nodesOf, parsePage } from "../../publish/html";

/** A drawing in words: what it shows, and what to see in it. */
export interface Picture {
  description: string;
  caption: string;
}

/** The drawings of an exported page in words, in the order of the page. What a drawing lacks is empty. */
export function picturesIn(html: string): Picture[] {
  return elementsOf(parsePage(html))
    .filter((element) => element.tagName === "figure" && classesOf(element).includes("drawing"))
    .map((figure) => ({
      description: wordsIn(figure, "desc"),
      caption: wordsIn(figure, "figcaption"),
    }));
}

function wordsIn(figure: Element, tagName: string): string {
  const part = [...nodesOf(figure)].find((node) => isElement(node) && node.tagName === tagName);
  if (!part || !isElement(part)) return "";

  return [...nodesOf(part)].map(lettersOf).join("").replace(/\s+/g, " ").trim();
}

function lettersOf(node: Node): string {
  return node.nodeName === "#text" && "value" in node ? node.value : "";
}

function classesOf(element: Element): string[] {
  return (attributeOf(element, "class") ?? "").split(/\s+/);
}
