import { type DefaultTreeAdapterTypes, parse, serialize } from "parse5";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Page = DefaultTreeAdapterTypes.Document;

/** Reads a whole page as a browser would (WHATWG HTML). */
export function parsePage(html: string): Page {
  return parse(html);
}

/** The page as text again. */
export function printPage(page: Page): string {
  return serialize(page);
}

/** Every node below a page or element, parents first; the contents of templates included. */
export function* nodesOf(parent: DefaultTreeAdapterTypes.ParentNode): Generator<Node> {
  for (const node of [...parent.childNodes]) {
    yield node;
    if ("content" in node) yield* nodesOf(node.content);
    if ("childNodes" in node) yield* nodesOf(node);
  }
}

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/** Every element of a page, in document order. */
export function elementsOf(page: Page): Element[] {
  return [...nodesOf(page)].filter(isElement);
}

/** The value of an attribute, or nothing where it is not set. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text inside an element such as `script` or `style`. */
export function textOf(element: Element): string {
  return element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

/** Takes a node out of its page. */
export function remove(node: Node): void {
  const { parentNode } = node;
  if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((child) => child !== node);
}

/** Parses one element written as HTML. */
export function elementFrom(html: string): Element {
  const element = elementsOf(parse(html)).find(({ tagName }) => !["html", "head", "body"].includes(tagName));
  if (!element) throw new Error(`This is not an element: ${html}`);

  return element;
}
