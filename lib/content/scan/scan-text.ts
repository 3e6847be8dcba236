// MDX stops at its first surprise and says so in a programmer's words. This reads the same signs before it does, so that
// every slip of a page is named in one run; what would stop MDX is then blanked out, and the rest is read as usual.
// It only ever adds problems: a page without any is read by MDX exactly as it stands (see rules/safety).
import { components } from "../component-rules";
import { maskCode } from "./mask-code";
import { type Pairing, pairTags } from "./pair-tags";
import { readTag, type Tag } from "./read-tag";

/** A sign that means something to MDX and nothing to an editor. */
export interface Sign {
  kind: "brace" | "comment" | "less-than" | "web-address" | "fragment" | "program" | "unfinished";
  text: string;
  line: number;
  column: number;
}

export interface ScannedText extends Pairing {
  source: string;
  signs: Sign[];
  tags: Tag[];
  /** The text with everything blanked out that MDX could not read. Lines and columns stay where they were. */
  readable: string;
}

/** The end of the front matter: where the text begins. */
export function textStart(source: string): number {
  return /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(source)?.[0].length ?? 0;
}

/** Finds every tag, brace and other sign of MDX below the front matter. Takes time in proportion to the text. */
export function scanText(source: string): ScannedText {
  const start = textStart(source);
  const text = maskCode(source, start);
  const place = placesIn(source);
  const signs: Sign[] = [];
  const tags: Tag[] = [];
  const blanks: [from: number, to: number][] = [];
  const report = (kind: Sign["kind"], from: number, to: number) => {
    signs.push({ kind, text: source.slice(from, Math.min(to, from + 60)), ...place(from) });
    blanks.push([from, to]);
  };

  for (const { index, 0: line } of text.matchAll(/(?<=\n[ \t]*\r?\n|^)(?:import|export)[ \t{*'"][^\n]*/g))
    if (index >= start) report("program", index, index + line.length);

  const next = /[<{}\\]/g;
  next.lastIndex = start;
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const at = match.index;
    if (match[0] === "\\") {
      next.lastIndex = at + 2;
    } else if (match[0] !== "<") {
      const end = match[0] === "{" ? closingBrace(text, at) : at + 1;
      if (!blanks.some(([from, to]) => from <= at && at < to)) report("brace", at, end);
      next.lastIndex = end;
    } else if (text.startsWith("<!--", at)) {
      const end = text.indexOf("-->", at);
      report("comment", at, end === -1 ? at + 4 : end + 3);
      next.lastIndex = end === -1 ? at + 4 : end + 3;
    } else {
      const tag = readTag(text, at, place);
      if (typeof tag === "string")
        report(tag, at, tag === "web-address" || tag === "fragment" ? text.indexOf(">", at) + 1 : at + 1);
      else {
        tags.push(tag);
        if (!Object.hasOwn(components, tag.name) || tag.attributes.some(({ form }) => form !== "text"))
          blanks.push([tag.start, tag.end]);
        next.lastIndex = tag.end;
      }
    }
  }

  const pairing = pairTags(tags.filter(({ name }) => Object.hasOwn(components, name)));
  const lonely = [...pairing.unclosed, ...pairing.unopened];
  const partners = tags
    .filter((tag) => blanks.some(([from]) => from === tag.start))
    .map((tag) => pairing.partner.get(tag));
  for (const tag of [...lonely, ...partners]) if (tag) blanks.push([tag.start, tag.end]);

  return { source, signs, tags, ...pairing, readable: blankOut(source, blanks) };
}

/** The offset after the brace that closes the one at `at`, on the same block; else just after it. */
function closingBrace(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length && index < at + 2000; index++) {
    if (text[index] === "{") depth++;
    else if (text[index] === "}" && --depth === 0) return index + 1;
    else if (text[index] === "\n" && /^[ \t]*\r?\n/.test(text.slice(index + 1, index + 80))) break;
  }
  return at + 1;
}

function blankOut(source: string, blanks: [number, number][]): string {
  const parts: string[] = [];
  let done = 0;
  for (const [from, to] of blanks.sort(([one], [other]) => one - other)) {
    if (to <= done) continue;
    const start = Math.max(from, done);
    parts.push(source.slice(done, start), source.slice(start, to).replace(/[^\r\n]/g, " "));
    done = to;
  }
  return parts.join("") + source.slice(done);
}

/** Line and column of an offset, both from 1. */
function placesIn(source: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = source.indexOf("\n"); at !== -1; at = source.indexOf("\n", at + 1)) starts.push(at + 1);

  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
