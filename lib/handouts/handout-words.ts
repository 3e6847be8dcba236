import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { parseMdx } from "../content/parse";

/** What the one-page handout takes from the text of an article. */
export interface HandoutWords {
  /** Whom to contact and how soon: the lists of `GetHelp`, in order. */
  help: { when: string; title: string; signs: string[] }[];
  /** The titles of its risk callouts: what to watch for. */
  risks: string[];
}

/** Reads help lists and risks out of an article's text; citations and notes stay behind. */
export function handoutWords(text: string): HandoutWords {
  const { tree } = parseMdx(text);
  const words: HandoutWords = { help: [], risks: [] };
  visit(tree, (node) => {
    if (node.type !== "mdxJsxFlowElement") return;
    const attribute = (name: string) => {
      const found = node.attributes.find((entry) => entry.type === "mdxJsxAttribute" && entry.name === name);
      return typeof found?.value === "string" ? found.value : "";
    };
    if (node.name === "RiskCallout" && attribute("level") !== "common") words.risks.push(attribute("title"));
    if (node.name === "GetHelp")
      words.help.push({ when: attribute("when"), title: attribute("title"), signs: itemsOf(node) });
  });
  return words;
}

function itemsOf(parent: Nodes): string[] {
  const items: string[] = [];
  visit(parent, "listItem", (item) => {
    items.push(textOf(item).replace(/\s+/g, " ").trim());
  });
  return items;
}
