import { didYouMean } from "../../nearest";
import type { CheckedArticle, Problem } from "../../rule";
import { advisory, exceptable } from ".";

export const exceptionsRule = "exceptions-used";

/** A problem that a page makes on purpose, with the reason its editor gave. */
export interface Excepted {
  file: string;
  rule: string;
  quote: string;
  why: string;
  line: number;
}

/**
 * Takes out the problems that an article excepts in its fields: of that language rule, on a line that holds the quoted
 * words. Reports exceptions that match nothing, and those of rules that have none.
 */
export function applyExceptions(
  { file, fields, source }: CheckedArticle,
  problems: readonly Problem[],
  advised: boolean,
): { kept: Problem[]; excepted: Excepted[]; unmatched: Problem[] } {
  const lines = source.split("\n");
  const excepted: Excepted[] = [];
  const unmatched: Problem[] = [];
  let kept = [...problems];
  for (const [index, { rule, quote, why }] of (fields.exceptions ?? []).entries()) {
    const report = (problem: string, fix: string) =>
      unmatched.push({ file, line: lineOf(lines, quote, index), column: 1, rule: exceptionsRule, problem, fix });
    if (!exceptable.includes(rule)) {
      report(
        `There are no exceptions from the rule "${rule}".${didYouMean(rule, exceptable)}`,
        `Only language rules have them: ${exceptable.join(", ")}.`,
      );
      continue;
    }
    const meant = kept.filter((problem) => problem.rule === rule && lines[problem.line - 1]?.includes(quote));
    // Without advice, an exception from it has nothing to match, and is not wrong for that.
    if (meant.length === 0 && (advised || !advisory.includes(rule)))
      report(
        `The exception from "${rule}" matches nothing: no problem of that rule is on a line with "${quote}".`,
        "Leave the exception out, or copy the words from the line of the problem.",
      );
    kept = kept.filter((problem) => !meant.includes(problem));
    excepted.push(...meant.map(({ line }) => ({ file, rule, quote, why, line })));
  }
  return { kept, excepted, unmatched };
}

/** The line of the exception itself: the first line of the fields that holds its words, below "exceptions". */
function lineOf(lines: readonly string[], quote: string, index: number): number {
  const start = lines.findIndex((line) => /^exceptions\s*:/.test(line));
  const found = lines.findIndex((line, at) => at >= start && line.includes(quote));
  return (found === -1 ? start + index : found) + 1;
}
