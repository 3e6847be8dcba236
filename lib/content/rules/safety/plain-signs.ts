import type { ScanRule } from "../../rule";
import type { Sign } from "../../scan/scan-text";

const words: Record<
  "comment" | "less-than" | "web-address" | "fragment" | "unfinished",
  { problem: string; fix: string }
> = {
  comment: {
    problem: "HTML comments (<!-- … -->) cannot be read here.",
    fix: "Leave the comment out, or say it in the pull request.",
  },
  "less-than": {
    problem: 'The sign "<" opens a component here, and none follows.',
    fix: 'Write it in words: "under 65", "fewer than 5 people".',
  },
  "web-address": {
    problem: "A web address between < and > cannot be read here.",
    fix: "To name a source, use <Cite>. To link to a page of this site, write [words](/section/page/).",
  },
  fragment: { problem: "Empty tags (<> and </>) are not allowed.", fix: "Leave them out." },
  unfinished: {
    problem: "A tag begins here and does not end: a quotation mark or the > is missing.",
    fix: 'Compare it with an example in content/README.md: <Cite id="…" at="…" />.',
  },
};

/** Signs that would stop MDX, said in an editor's words. */
export const plainSigns: ScanRule = {
  name: "plain-signs",
  check({ signs }) {
    return signs.flatMap(({ kind, line, column }) => (isPlain(kind) ? [{ line, column, ...words[kind] }] : []));
  },
};

function isPlain(kind: Sign["kind"]): kind is keyof typeof words {
  return Object.hasOwn(words, kind);
}
