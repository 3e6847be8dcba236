import { parseYaml, readFrontMatter } from "./front-matter";
import type { Finding, Problem } from "./rule";

/** Whether a problem stops the build today. */
export function isError({ errorFrom, advice }: Problem): boolean {
  return errorFrom === undefined && !advice;
}

/** What a file holds or is called must not steer the terminal or the workflow that prints it. */
export function printable(problem: Problem): Problem {
  const plain = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?");
  return { ...problem, file: plain(problem.file), problem: plain(problem.problem), fix: plain(problem.fix) };
}

/** A warning whose day has come is an error. */
export function pastIsError({ errorFrom, ...problem }: Problem, today: string): Problem {
  return errorFrom !== undefined && errorFrom > today ? { ...problem, errorFrom } : problem;
}

/** A finding with its file and line. */
export function toProblem(rule: string, finding: Finding & { file: string }, source: string): Problem {
  const { field, file, line, column = 1, problem, fix, errorFrom, advice } = finding;
  const read = /\.mdx?$/.test(file) ? readFrontMatter : parseYaml;
  const place = line ?? (field === undefined ? 1 : read(source).lineOf(field.split(".")));

  return {
    file,
    rule,
    line: place,
    column,
    problem,
    fix,
    ...(errorFrom === undefined ? {} : { errorFrom }),
    ...(advice ? { advice } : {}),
  };
}

/** By file, line, column, rule and words: the same order every time. */
export function inPageOrder(one: Problem, other: Problem): number {
  return (
    compare(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    compare(one.rule, other.rule) ||
    compare(one.problem, other.problem)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
