import { isError } from "./judge";
import type { Problem } from "./rule";
import type { Excepted } from "./rules/language/exceptions-used";

/** Problems as an editor reads them: file and line, rule; what is wrong; what to do; a total. */
export function printProblems(problems: Problem[], fileCount: number): string {
  const errors = problems.filter(isError);
  const real = problems.filter(({ advice }) => !advice);
  const blocks = problems.map(({ file, line, rule, problem, fix, errorFrom, advice }) => {
    const warning = errorFrom
      ? `  Warning until ${errorFrom}, then an error.\n`
      : advice
        ? "  Advice: leave it if it is right.\n"
        : "";
    return `${file}:${line}  ${rule}\n  ${problem}\n  ${fix}\n${warning}`;
  });
  const touched = new Set(real.map(({ file }) => file)).size;
  const rest = `${count(fileCount - touched, "file is", "files are")} fine`;
  const advice =
    problems.length > real.length ? ` ${count(problems.length - real.length, "piece", "pieces")} of advice.` : "";
  const warnings = real.length - errors.length;
  const kinds =
    warnings === 0 ? "" : ` (${count(errors.length, "error", "errors")}, ${count(warnings, "warning", "warnings")})`;
  const total =
    real.length === 0
      ? `All ${fileCount} files are fine.`
      : `${count(real.length, "problem", "problems")}${kinds} in ${count(touched, "file", "files")}; ${rest}.`;

  return [...blocks, `${total}${advice}${errors.length > 0 ? " Nothing was built." : ""}`].join("\n");
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
