import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { sayYaml } from "./say-yaml";
import { openQuote, type Place, unsafeParts, wrongShape, type YamlMistake } from "./yaml-mistakes";

/** YAML or JSON as data, with what is needed to point at a line. */
export interface YamlText {
  data: unknown;
  /** Mistakes of the language; `data` is empty when there are any. */
  mistakes: YamlMistake[];
  /** The line of a field in the file, by path (`["keyPoints", 2]`); the nearest parent's when it is missing. */
  lineOf(path: readonly (string | number)[]): number;
}

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
