import type {
  BlockContent,
  Blockquote,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Text,
} from "mdast";

declare module "mdast" {
  interface HtmlData {
    /** Which citation of the article this is, counted from 1. */
    mark?: number;
  }
}

// Makers of mdast nodes, so that a text reads in the order in which it is printed.

export const text = (value: string): Text => ({ type: "text", value });

/** A citation, printed as it stands: a bracket in running text would get a backslash before it. */
export const citation = (value: string, mark: number): RootContent => ({ type: "html", value, data: { mark } });

export const bold = (value: string): Strong => ({ type: "strong", children: [text(value)] });

/** A link that shows its address: in plain text there is nothing to press. */
export const link = (url: string, words = url): Link => ({ type: "link", url, children: [text(words)] });

/** Words in which every web address is a link. */
export const linked = (words: string): PhrasingContent[] =>
  words.split(/(https:\/\/[^\s;)]+)/).map((part, index) => (index % 2 === 1 ? link(part) : text(part)));

export const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: "paragraph", children });

/** A heading; one that can be linked to on the page has the id it has there. */
export const heading = (depth: 1 | 2 | 3, words: string, id?: string): Heading => ({
  type: "heading",
  depth,
  children: [text(words)],
  ...(id ? { data: { hProperties: { id } } } : {}),
});

/** The id of a heading on the page, or nothing. */
export function idOf(node: RootContent): string | undefined {
  const id = node.type === "heading" ? node.data?.hProperties?.id : undefined;
  return typeof id === "string" ? id : undefined;
}

export const list = (ordered: boolean, items: BlockContent[][]): List => ({
  type: "list",
  ordered,
  spread: false,
  children: items.map((children): ListItem => ({ type: "listItem", spread: children.length > 1, children })),
});

export const blockquote = (children: BlockContent[]): Blockquote => ({ type: "blockquote", children });

const inline = new Set(["text", "html", "emphasis", "strong", "delete", "link", "image", "inlineCode", "break"]);

/** Nodes as blocks: words that stand by themselves, such as a citation on its own line, become a paragraph. */
export function toBlocks(nodes: RootContent[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let words: PhrasingContent[] = [];
  const close = () => {
    if (words.length > 0) blocks.push(paragraph(words));
    words = [];
  };
  for (const node of nodes)
    if (inline.has(node.type)) words.push(node as PhrasingContent);
    else {
      close();
      blocks.push(node as BlockContent);
    }
  close();

  return blocks;
}
