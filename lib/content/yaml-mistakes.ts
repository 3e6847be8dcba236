import { type Document, isAlias, isNode, isScalar, visit } from "yaml";

/** A slip of the language itself, before any field is looked at. */
export interface YamlMistake {
  line: number;
  column: number;
  message: string;
  fix?: string;
}

export type Place = (offset: number) => { line: number; column: number };

/** Fields run to a few kilobytes; a parser could need minutes for what is far beyond. */
const mostCharacters = 64_000;
const deepest = 12;

/** Text that no person wrote by hand: the parser could need minutes for it. */
export function wrongShape(text: string): string | undefined {
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

/** A quotation mark left open swallows the lines below it: the parser stumbles far from where it stands. */
export function openQuote(text: string, slips: readonly YamlMistake[]): YamlMistake[] | undefined {
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

/** Tags, anchors, aliases, repeated keys and keys that would reach into the program. */
export function unsafeParts(document: Document, place: Place): YamlMistake[] {
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
