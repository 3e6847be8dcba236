import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { sayYaml } from "./say-yaml";

/** A slip of the language itself, before any field is looked at. */
export interface YamlMistake {
  line: number;
  column: number;
  message: string;
  fix?: string;
}

/** YAML or JSON as data, with what is needed to point at a line. */
export interface YamlText {
  data: unknown;
  /** Mistakes of the language; `data` is empty when there are any. */
  mistakes: YamlMistake[];
  /** The line of a field in the file, by path (`["keyPoints", 2]`); the nearest parent's when it is missing. */
  lineOf(path: readonly (string | number)[]): number;
}

type Place = (offset: number) => { line: number; column: number };

/** Fields run to a few kilobytes; a parser could need minutes for what is far beyond. */
const mostCharacters = 64_000;
const deepest = 12;

/**
 * Reads strict YAML 1.2 (core schema): no tags, no anchors, no repeated keys. Dates stay text. Never throws.
 */
export function parseYaml(text: string): YamlText {
  const shape = wrongShape(text);
  if (shape)
    return {
      data: {},
      mistakes: [{ line: 1, column: 1, message: shape, fix: "Compare it with a similar file." }],
      lineOf: () => 1,
    };

  const counter = new LineCounter();
  const place: Place = (offset) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // Repeated keys are looked for below: the parser compares each with each, which takes minutes for a hostile file.
  const document = parseDocument(text, {
    lineCounter: counter,
    uniqueKeys: false,
    strict: true,
    prettyErrors: false,
    logLevel: "silent",
  });
  const slips = [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
    const { line } = counter.linePos(pos[0]);
    return { ...place(pos[0]), ...sayYaml(code, message, text.split("\n")[line - 1] ?? "") };
  });
  const mistakes = orderly(openQuote(text, slips) ?? [...slips, ...unsafeParts(document, place)]);

  return {
    data: mistakes.length === 0 ? (document.toJS({ maxAliasCount: 0 }) ?? {}) : {},
    mistakes,
    lineOf: (path) => findLine(document, path, place) ?? 1,
  };
}

/** In order of lines, each thing said once. */
function orderly(mistakes: YamlMistake[]): YamlMistake[] {
  const seen = new Set<string>();
  return mistakes
    .sort((one, other) => one.line - other.line || one.column - other.column)
    .filter(({ line, message }) => !seen.has(`${line} ${message}`) && seen.add(`${line} ${message}`));
}

/** A quotation mark left open swallows the lines below it: the parser stumbles far from where it stands. */
function openQuote(text: string, slips: readonly YamlMistake[]): YamlMistake[] | undefined {
  if (slips.length === 0) return undefined;

  const line = text
    .split("\n")
    .findIndex(
      (field) => /^[^#]*[:[,-] *"/.test(field) && (field.replaceAll('\\"', "").split('"').length - 1) % 2 === 1,
    );
  if (line === -1) return undefined;
  return [
    {
      line: line + 1,
      column: 1,
      message: "A quotation mark is opened here and not closed, or stands inside the text.",
      fix: 'Close it; write \\" for a quotation mark inside the text.',
    },
  ];
}

function wrongShape(text: string): string | undefined {
  if (text.length > mostCharacters)
    return `There are ${text.length} characters of fields here; ${mostCharacters} is the most.`;
  let open = 0;
  for (const sign of text) {
    if (sign === "[" || sign === "{") open++;
    else if (sign === "]" || sign === "}") open--;
    if (open > deepest) return `Brackets stand more than ${deepest} deep in each other here.`;
  }
  const nested = /^(?: {60}|(?:[-?:] ){12})/m.test(text);
  return nested ? `Lists stand more than ${deepest} deep in each other here.` : undefined;
}

/** Tags, anchors, aliases, repeated keys and keys that would reach into the program. */
function unsafeParts(document: Document, place: Place): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Node(_key, node) {
      const at = place(node.range?.[0] ?? 0);
      if (isAlias(node))
        found.push({
          ...at,
          message: `A text that starts with * stands for another part of the file, which is not allowed.`,
          fix: "Put the text in double quotes.",
        });
      else if (node.anchor)
        found.push({
          ...at,
          message: `A text that starts with & names a part of the file, which is not allowed.`,
          fix: "Put the text in double quotes.",
        });
      if (node.tag)
        found.push({
          ...at,
          message: `A text that starts with ! asks for another kind of value, which is not allowed.`,
          fix: "Put the text in double quotes.",
        });
    },
    Map(_key, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : "";
        const at = place(isNode(key) ? (key.range?.[0] ?? 0) : 0);
        if (!isScalar(key))
          found.push({
            ...at,
            message: "The name of a field must be a word.",
            fix: "Compare the line with a similar file.",
          });
        else if (["__proto__", "constructor", "prototype"].includes(name))
          found.push({ ...at, message: `A field cannot be called "${name}".`, fix: "Leave the line out." });
        else if (seen.has(name))
          found.push({ ...at, message: `The field "${name}" is here twice.`, fix: "Keep the right one." });
        seen.add(name);
      }
    },
  });
  return found;
}

function findLine(document: Document, path: readonly (string | number)[], place: Place): number | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const name = path[depth - 1];
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(name))
      : undefined;
    const node = pair ? pair.key : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return place(node.range[0]).line;
  }
  return undefined;
}
