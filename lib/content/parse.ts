import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFileMessage } from "vfile-message";

const parser = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]).use(remarkGfm).use(remarkMdx).freeze();

export interface ParseMistake {
  line: number;
  column: number;
  message: string;
}

/** Reads MDX into a syntax tree. Positions count from the top of the file. Mistakes of the language are returned. */
export function parseMdx(source: string): { tree: Root; mistake?: ParseMistake } {
  try {
    return { tree: parser.parse(source) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const mistake = { line: error.line ?? 1, column: error.column ?? 1, message: error.reason };

    return { tree: { type: "root", children: [] }, mistake };
  }
}
