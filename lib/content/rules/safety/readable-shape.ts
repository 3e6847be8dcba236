import type { Finding, SourceRule } from "../../rule";

// What a parser needs grows with the square of some of these, so they are held far above any real page and far below
// what would take a second.
const mostLines = 5000;
const longestLine = 4000;
const longestBlock = 12_000;
const deepest = 10;
const mostMarks = 600;
const mostMarksInAll = 8000;

/** Text that no person wrote by hand: a parser could need minutes for it. */
export const readableShape: SourceRule = {
  name: "readable-shape",
  check(source) {
    const lines = source.split("\n");
    if (lines.length > mostLines)
      return [finding(mostLines, `The file has ${lines.length} lines; ${mostLines} is the most.`)];

    let [block, marks, all] = [0, 0, 0];
    for (const [index, text] of lines.entries()) {
      const line = index + 1;
      if (text.length > longestLine)
        return [finding(line, `This line has ${text.length} characters; ${longestLine} is the most.`)];
      if (depthOf(text) > deepest)
        return [finding(line, `Lists, quotes or brackets stand more than ${deepest} deep in each other here.`)];

      const ends = text.trim() === "";
      block = ends ? 0 : block + text.length + 1;
      const found = countMarks(text);
      marks = ends ? 0 : marks + found;
      all += found;
      if (block > longestBlock)
        return [finding(line, `The text runs on for ${longestBlock} characters without an empty line.`)];
      if (marks > mostMarks)
        return [
          finding(
            line,
            `There are more than ${mostMarks} signs such as *, _, [ and \` up to this line without an empty line.`,
          ),
        ];
      if (all > mostMarksInAll)
        return [finding(line, `There are more than ${mostMarksInAll} signs such as *, _, [ and \` in this file.`)];
    }
    return [];
  },
};

function finding(line: number, problem: string): Finding {
  return { line, problem, fix: "Divide it with empty lines, or leave it out." };
}

/** How deep a line opens lists, quotes and brackets in each other. */
function depthOf(text: string): number {
  const lead = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(text)?.[0] ?? "";
  const markers = lead.replace(/[ \t]+/g, "").length;
  let [open, most] = [0, 0];
  for (const sign of text) {
    if (sign === "[" || sign === "{") most = Math.max(most, ++open);
    else if (sign === "]" || sign === "}") open = Math.max(0, open - 1);
  }
  return Math.max(markers, lead.replaceAll("\t", "    ").length / 4, most);
}

function countMarks(text: string): number {
  return text.match(/[*_]+|[[\]`~&@\\]|https?:|www\./g)?.length ?? 0;
}
