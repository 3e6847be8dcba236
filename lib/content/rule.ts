import type { Root } from "mdast";
import type { Library, SourceFile } from "./library";

/** What a rule reports: what is wrong, and what to do about it. Whole sentences, plain words, no blame. */
export interface Finding {
  /** The front matter field it is about (its line is looked up), as a path: `keyPoints.2`. */
  field?: string;
  /** Line and column in the file, counted from 1, where it is about the text. */
  line?: number;
  column?: number;
  problem: string;
  fix: string;
  /** The day a warning becomes an error (ISO 8601). Without it the finding is an error now. */
  errorFrom?: string;
}

/** A finding with its file and rule: what editors are shown. */
export interface Problem extends Omit<Finding, "field"> {
  /** Path from the project root: `content/articles/risks/side-effects.mdx`. */
  file: string;
  line: number;
  column: number;
  rule: string;
}

/** One file under check, read and parsed as far as it went. */
export interface CheckedFile<Fields = unknown> extends SourceFile {
  fields: Fields;
  /** The syntax tree of the text below the front matter, with positions in the whole file. */
  tree: Root;
}

/** One rule over one article. It returns findings; it never prints or throws. */
export interface Rule<Fields = unknown> {
  name: string;
  check(file: CheckedFile<Fields>, library: Library): Finding[];
}
