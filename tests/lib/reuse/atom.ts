import { SaxesParser } from "saxes";

export interface XmlElement {
  /** With its namespace: `{http://www.w3.org/2005/Atom}entry`. */
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** Reads XML strictly, with namespaces. Throws at the first thing that is not well-formed. */
export function readXml(xml: string): XmlElement {
  const top: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]));
    const element = { name: `{${uri}}${local}`, attributes: values, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();

  const [root] = top.children;
  if (!root) throw new Error("There is no element.");
  return root;
}

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** What RFC 4287 asks of a feed and this one does not have: sections 3.3, 4.1.1, 4.1.2 and 4.2.6 to 4.2.15. */
export function atomMistakes(xml: string): string[] {
  const feed = readXml(xml);
  const mistakes: string[] = [];
  const named = (element: XmlElement, name: string) =>
    element.children.filter((child) => child.name === `{http://www.w3.org/2005/Atom}${name}`);
  const links = (element: XmlElement, rel: string) =>
    named(element, "link").filter(({ attributes }) => attributes.rel === rel && URL.canParse(attributes.href ?? ""));
  const exactlyOne = (element: XmlElement, name: string, where: string, form: RegExp) => {
    const found = named(element, name);
    if (found.length !== 1 || !form.test(found[0]?.text ?? "")) mistakes.push(`${where}: ${name}`);
  };

  if (feed.name !== "{http://www.w3.org/2005/Atom}feed") mistakes.push(feed.name);
  const entries = named(feed, "entry");
  const parts = [
    { element: feed, where: "feed" },
    ...entries.map((element, at) => ({ element, where: `entry ${at}` })),
  ];
  for (const { element, where } of parts) {
    exactlyOne(element, "id", where, /^(tag|https):\S+$/);
    exactlyOne(element, "title", where, /\S/);
    exactlyOne(element, "updated", where, moment);
    if (links(element, "alternate").length !== 1) mistakes.push(`${where}: link`);
  }
  if (links(feed, "self").length !== 1) mistakes.push("feed: self");
  if (named(feed, "author").every((author) => named(author, "name").length !== 1)) mistakes.push("feed: author");
  const ids = entries.map((entry) => named(entry, "id")[0]?.text);
  if (new Set(ids).size !== ids.length) mistakes.push("two entries with one id");

  return mistakes;
}

/** What one element of every entry says, in order: ids, titles, summaries. */
export function ofEntries(xml: string, part: "id" | "title" | "summary"): string[] {
  return readXml(xml)
    .children.filter(({ name }) => name.endsWith("}entry"))
    .map(({ children }) => children.find(({ name }) => name.endsWith(`}${part}`))?.text.trim() ?? "");
}
