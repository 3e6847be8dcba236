import { isError } from "./problems";
import type { Problem } from "./rule";
import type { Excepted } from "./rules/language/exceptions-used";

/** More warnings of one rule than this are said in one line: they must not bury what stops a page. */
const fewWarnings = 5;

/** Problems as an editor reads them: file and line, rule; what is wrong; what to do; a total. */
export function printProblems(problems: Problem[], fileCount: number): string {
  const warned = new Map<string, Problem[]>();
  for (const problem of problems)
    if (problem.errorFrom !== undefined) warned.set(problem.rule, [...(warned.get(problem.rule) ?? []), problem]);
  const isBrief = ({ rule, errorFrom }: Problem) =>
    errorFrom !== undefined && (warned.get(rule)?.length ?? 0) > fewWarnings;
  const full = problems.filter((problem) => !isBrief(problem)).map(printOne);
  const brief = [...warned]
    .filter(([, { length }]) => length > fewWarnings)
    .map(([rule, warnings]) => summarize(rule, warnings));

  return [...full, ...brief, total(problems, fileCount)].join("\n");
}

function printOne({ file, line, rule, problem, fix, errorFrom, advice }: Problem): string {
  const until = errorFrom ? `  Warning until ${errorFrom}, then an error.\n` : "";
  return `${file}:${line}  ${rule}\n  ${problem}\n  ${fix}\n${advice ? "  Advice: leave it if it is right.\n" : until}`;
}

function summarize(rule: string, warnings: readonly Problem[]): string {
  const [first = "", ...others] = warnings.map(({ errorFrom = "" }) => errorFrom).sort();
  const from = others.every((day) => day === first) ? `on ${first}` : `from ${first} on`;
  const [example] = warnings;
  const command = `npm run check:content -- ${example?.file ?? ""}`;
  return `${warnings.length} warnings  ${rule}\n  They become errors ${from}. The first: ${example?.problem ?? ""}\n  To read one, name its file: ${command}\n`;
}

function total(problems: readonly Problem[], fileCount: number): string {
  const real = problems.filter(({ advice }) => !advice);
  const errors = problems.filter(isError).length;
  const touched = new Set(real.map(({ file }) => file)).size;
  const kinds =
    errors === real.length
      ? ""
      : ` (${count(errors, "error", "errors")}, ${count(real.length - errors, "warning", "warnings")})`;
  const advice =
    problems.length > real.length ? ` ${count(problems.length - real.length, "piece", "pieces")} of advice.` : "";
  const fine = fileCount === 1 ? "The file is fine." : `All ${fileCount} files are fine.`;
  if (real.length === 0) return fine + advice;

  const rest = `${count(fileCount - touched, "file is", "files are")} fine`;
  const end = errors > 0 ? " Nothing was built." : "";
  return `${count(real.length, "problem", "problems")}${kinds} in ${count(touched, "file", "files")}; ${rest}.${advice}${end}`;
}

/** The same for other tools: one object, with a version so that its shape can change. */
export function problemsAsJson(problems: Problem[], excepted: Excepted[], fileCount: number): string {
  const severity = (problem: Problem) => (isError(problem) ? "error" : problem.advice ? "advice" : "warning");

  return JSON.stringify(
    {
      version: 1,
      fileCount,
      problems: problems.map((problem) => ({ severity: severity(problem), ...problem })),
      excepted,
    },
    null,
    2,
  );
}

/** The same as annotations on the lines of a pull request (GitHub workflow commands). */
export function problemsAsAnnotations(problems: Problem[], fileCount: number): string {
  const lines = problems.map((problem) => {
    const { file, line, column, rule, errorFrom } = problem;
    const level = isError(problem) ? "error" : problem.advice ? "notice" : "warning";
    const text = `${problem.problem}\n${problem.fix}${errorFrom ? `\nWarning until ${errorFrom}, then an error.` : ""}`;
    return `::${level} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(text)}`;
  });
  return [...lines, printProblems(problems, fileCount).split("\n").at(-1)].join("\n");
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
