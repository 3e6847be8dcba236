import matter from "gray-matter";
import { parseYaml, type YamlText } from "./yaml-text";

export { parseYaml };

/** The front matter of a file and the text below it, with what is needed to point at a line. */
export interface FrontMatter extends YamlText {
  /** Everything below the front matter. */
  body: string;
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
  const wrong = wrongFence(source);
  if (wrong) return { data: {}, body: source, mistakes: [{ column: 1, ...wrong }], lineOf: () => 1 };

  // What gray-matter hands on begins with the end of the first line, so lines already count from the top of the file.
  const file = matter(source, yamlOnly);
  return { ...parseYaml(String((file.data as { text?: string }).text ?? "")), body: file.content };
}

/** gray-matter and the MDX compiler must agree on where the front matter is: only the plainest form is allowed. */
function wrongFence(source: string): { line: number; message: string; fix: string } | undefined {
  const fix = "Begin the file with a line of three hyphens (---), and put another one after the last field.";
  const [first = "", ...rest] = source.split("\n");
  const language = /^---[ \t]*([a-z]+)/i.exec(first)?.[1];
  if (language)
    return {
      line: 1,
      message: `The first line asks for fields in another language (---${language}).`,
      fix: "Write --- alone on the first line; the fields are YAML.",
    };
  if (!/^---[ \t]*\r?$/.test(first) || first.startsWith("--- "))
    return { line: 1, message: "The file does not start with a line of three hyphens (---).", fix };

  const end = rest.findIndex((line) => line.startsWith("---"));
  if (end === -1) return { line: 1, message: "The fields at the top are never closed.", fix };
  if (!/^---\r?$/.test(rest[end] ?? ""))
    return {
      line: end + 2,
      message: "The line that closes the fields holds more than three hyphens.",
      fix: "Write --- alone on this line.",
    };
  return undefined;
}
