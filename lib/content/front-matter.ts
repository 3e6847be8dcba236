import matter from "gray-matter";
import { LineCounter, parseDocument } from "yaml";

/** The front matter of a file and the text below it, with what is needed to point at a line. */
export interface FrontMatter {
  data: unknown;
  /** Everything below the front matter. */
  body: string;
  /** Mistakes of YAML itself; `data` is empty when there are any. */
  mistakes: { line: number; column: number; message: string }[];
  /** The line of a field in the file, by path (`["keyPoints", 2]`); the nearest parent's when it is missing. */
  lineOf(path: readonly (string | number)[]): number;
}

function refuse(): never {
  throw new Error("Front matter is YAML only.");
}

// gray-matter would run JavaScript and parse JSON front matter on request: every engine but YAML is off.
// A value that YAML cannot read is reported by `parseYaml`, with its line.
const yamlOnly = {
  language: "yaml",
  engines: {
    yaml: { parse: (text: string) => ({ text }) as object, stringify: refuse },
    javascript: { parse: refuse, stringify: refuse },
    json: { parse: refuse, stringify: refuse },
  },
};

/** Splits a file into front matter and text. Never runs what it reads; mistakes are returned, not thrown. */
export function readFrontMatter(source: string): FrontMatter {
  if (!/^---\r?\n/.test(source)) {
    const message = "The file does not start with a line of three hyphens (---).";
    return { data: {}, body: source, mistakes: [{ line: 1, column: 1, message }], lineOf: () => 1 };
  }
  const file = matter(source, yamlOnly);

  return { ...parseYaml(String((file.data as { text?: string }).text ?? ""), 1), body: file.content };
}

/**
 * Reads strict YAML 1.2 (core schema): no tags, no anchors, no repeated keys. Dates stay text.
 * @param firstLine How many lines stand before the text in its file.
 */
export function parseYaml(text: string, linesBefore = 0): Omit<FrontMatter, "body"> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, strict: true, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const mistakes = [...document.errors, ...document.warnings].map((mistake) => ({
    ...place(mistake.pos[0]),
    message: mistake.message,
  }));

  let data: unknown = {};
  if (mistakes.length === 0) {
    try {
      data = document.toJS({ maxAliasCount: 0 }) ?? {};
    } catch {
      mistakes.push({ line: 1 + linesBefore, column: 1, message: "Anchors and aliases (& and *) are not allowed." });
    }
  }

  return {
    data,
    mistakes,
    lineOf(path) {
      for (let depth = path.length; depth > 0; depth--) {
        const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
        if (node?.range) return place(node.range[0]).line;
      }
      return 1;
    },
  };
}
