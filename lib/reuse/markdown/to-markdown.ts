import type { Nodes, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { surveyArticle } from "../../content/arrange.mjs";
import type { Library } from "../../content/library";
import { parseMdx } from "../../content/parse";
import { fullAddress } from "../../content/site-address";
import { forms, type PageParts } from "./forms";
import { toBlocks } from "./parts";

interface TextToTurn {
  /** Where the text comes from, for a message about it. */
  file: string;
  /** The whole file. */
  source: string;
  /** Where readers find it, from the site's root. */
  address: string;
  /** Where its numbers come from. */
  figures: Library["figures"];
  parts: PageParts;
}

const printer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: "-", rule: "-" })
  .freeze();

/** The text of an article or page as plain Markdown, in the order readers meet it: no components are left. */
export function toPlainTree({ file, source, address, figures, parts }: TextToTurn): RootContent[] {
  const { tree, mistake } = parseMdx(source);
  if (mistake) throw new Error(`${file}:${mistake.line}: ${mistake.message}`);
  for (const edit of surveyArticle(tree, figures).edits) edit();

  const turn = (node: RootContent): RootContent[] => {
    if (node.type === "yaml") return [];
    const children = "children" in node ? node.children.flatMap((child) => turn(child)) : [];
    if (isComponent(node)) {
      const form = forms[node.name ?? ""];
      if (form) return form({ attributes: attributesOf(node), children, page: parts });
      throw new Error(
        `${file}:${node.position?.start.line}: <${node.name}> cannot be written as Markdown yet. Say what it becomes in lib/reuse/markdown/forms.ts.`,
      );
    }
    if (node.type === "link" || node.type === "image")
      return [
        { ...node, url: wholeAddress(node.url, address), ...("children" in node ? { children } : {}) } as RootContent,
      ];
    return ["children" in node ? ({ ...node, children } as RootContent) : node];
  };

  return toBlocks(tree.children.flatMap((child) => turn(child)));
}

/** A tree as text: GitHub Flavored Markdown. */
export function printMarkdown(children: RootContent[]): string {
  return printer.stringify({ type: "root", children } as Root);
}

/** In a file that is read elsewhere, every address is whole. */
function wholeAddress(url: string, address: string): string {
  if (url.startsWith("#")) return `${fullAddress(address)}${url}`;
  return url.startsWith("/") ? fullAddress(url) : url;
}

function attributesOf({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((entry) =>
      entry.type === "mdxJsxAttribute" && typeof entry.value === "string" ? [[entry.name, entry.value]] : [],
    ),
  );
}

function isComponent(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}
