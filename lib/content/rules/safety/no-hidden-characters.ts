import type { Finding, SourceRule } from "../../rule";

// Written as numbers: a file that holds these characters itself would be refused by its own rule.
const control = "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f";
const direction = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069";
const invisible =
  "\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200d\\u2028\\u2029\\u2060-\\u2065\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb\\u{e0000}-\\u{e0fff}";
const hidden = new RegExp(`[${control}${direction}${invisible}]|\\r(?!\\n)`, "gu");
const turning = new RegExp(`[${direction}]`, "u");

/** Characters nobody can see let a page say something else than what its reviewer read. */
export const noHiddenCharacters: SourceRule = {
  name: "no-hidden-characters",
  check(source) {
    if (source.search(hidden) === -1) return [];

    return source.split("\n").flatMap((text, index): Finding[] => {
      const found = hidden.exec(text);
      hidden.lastIndex = 0;
      if (!found || (found[0] === "\r" && found.index === text.length - 1)) return [];

      return [
        {
          line: index + 1,
          column: found.index + 1,
          problem: describe(found[0]),
          fix: "Delete the line and type it again; do not paste it.",
        },
      ];
    });
  },
};

function describe(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (character === "\0") return `This line holds a NUL byte (${code}), which no text does.`;
  if (turning.test(character))
    return `This line holds an invisible sign that turns the direction of reading (${code}).`;
  return `This line holds an invisible character (${code}).`;
}
