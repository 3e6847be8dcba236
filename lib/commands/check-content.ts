import { checkContent } from "../content/check";
import { printProblems } from "../content/report";

const { problems, fileCount } = checkContent();
console.log(printProblems(problems, fileCount));
process.exitCode = problems.some(({ errorFrom }) => !errorFrom) ? 1 : 0;
