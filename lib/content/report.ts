import type { Problem } from "./rule";

/** Problems as an editor reads them: file and line, rule; what is wrong; what to do; a total. */
export function printProblems(problems: Problem[], fileCount: number): string {
  if (problems.length === 0) return `All ${fileCount} files are fine.`;

  const errors = problems.filter(({ errorFrom }) => !errorFrom);
  const blocks = problems.map(({ file, line, rule, problem, fix, errorFrom }) => {
    const warning = errorFrom ? `  Warning until ${errorFrom}, then an error.\n` : "";
    return `${file}:${line}  ${rule}\n  ${problem}\n  ${fix}\n${warning}`;
  });
  const touched = new Set(problems.map(({ file }) => file)).size;
  const rest = `${count(fileCount - touched, "file is", "files are")} fine`;
  const end = errors.length > 0 ? " Nothing was built." : "";

  return `${blocks.join("\n")}\n${count(problems.length, "problem", "problems")} in ${count(touched, "file", "files")}; ${rest}.${end}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
