/** One attribute as it was written. Only `text` (in quotes) is allowed; the other forms would run or be lost. */
export interface Attribute {
  name: string;
  value: string;
  form: "text" | "bare" | "program" | "spread" | "unquoted";
  line: number;
  column: number;
}

/** An opening or closing tag. */
export interface Tag {
  name: string;
  closing: boolean;
  selfClosing: boolean;
  attributes: Attribute[];
  start: number;
  end: number;
  line: number;
  column: number;
}

type Place = (offset: number) => { line: number; column: number };

const longest = 2000;

/** Reads the tag that opens at `at`; or says what else the sign there is. */
export function readTag(
  text: string,
  at: number,
  place: Place,
): Tag | "less-than" | "web-address" | "fragment" | "unfinished" {
  const head = text.slice(at, at + longest);
  if (/^<\s*\/?\s*>/.test(head)) return "fragment";
  if (/^<(?:[a-z][a-z0-9+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/i.test(head)) return "web-address";
  const opening = /^<(\s*\/)?\s*([A-Za-z_$][\w$.:-]*)/.exec(head);
  if (!opening) return "less-than";

  const attributes: Attribute[] = [];
  let offset = opening[0].length;
  while (offset < head.length) {
    offset += /^\s*/.exec(head.slice(offset))?.[0].length ?? 0;
    const end = /^(\/?)\s*>/.exec(head.slice(offset, offset + 100));
    if (end) {
      const [, name = ""] = [opening[1], opening[2]];
      const shared = { start: at, end: at + offset + end[0].length, ...place(at) };
      return { name, closing: opening[1] !== undefined, selfClosing: end[1] === "/", attributes, ...shared };
    }
    const found = readAttribute(head.slice(offset));
    if (!found) return "unfinished";
    attributes.push({ name: found.name, value: found.value, form: found.form, ...place(at + offset) });
    offset += found.length;
  }
  return "unfinished";
}

function readAttribute(text: string): (Pick<Attribute, "name" | "value" | "form"> & { length: number }) | undefined {
  if (text.startsWith("{")) {
    const length = braceLength(text);
    return length === 0 ? undefined : { name: "", value: text.slice(0, length), form: "spread", length };
  }
  const name = /^[^\s=/<>{}"'`]+/.exec(text)?.[0];
  if (name === undefined) return undefined;

  const equals = /^\s*=\s*/.exec(text.slice(name.length));
  if (!equals) return { name, value: "", form: "bare", length: name.length };

  const before = name.length + equals[0].length;
  const rest = text.slice(before);
  const quoted = /^"[^"]*"|^'[^']*'/.exec(rest)?.[0];
  if (quoted !== undefined) {
    // A blank line inside quotes is a quote that was never closed.
    if (/\n[ \t]*\r?\n/.test(quoted)) return undefined;
    return { name, value: quoted.slice(1, -1), form: "text", length: before + quoted.length };
  }
  if (rest.startsWith("{")) {
    const length = braceLength(rest);
    return length === 0 ? undefined : { name, value: rest.slice(0, length), form: "program", length: before + length };
  }
  const bare = /^[^\s<>"'{}]+/.exec(rest)?.[0];
  return bare === undefined ? undefined : { name, value: bare, form: "unquoted", length: before + bare.length };
}

function braceLength(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === "{") depth++;
    else if (text[index] === "}" && --depth === 0) return index + 1;
  }
  return 0;
}
