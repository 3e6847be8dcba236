import { readFileSync } from "node:fs";
import { judgeInstallScripts } from "../supply/install-scripts";
import { judgeLicenses } from "../supply/judge-licenses";
import { judgeLockfile } from "../supply/judge-lockfile";
import { printSupply, readLockfile } from "../supply/lockfile";

// May everything that the lockfile names be installed? Its licenses first, then where it comes from and what it runs.
const packages = readLockfile();
const { allowScripts } = JSON.parse(readFileSync("package.json", "utf8")) as { allowScripts: Record<string, boolean> };
const problems = [
  ...judgeLicenses(packages),
  ...judgeLockfile(packages),
  ...judgeInstallScripts(packages, allowScripts),
];

console.log(
  printSupply(
    problems,
    `${packages.length - 1} packages: each has an allowed license, comes from the registry as it was locked, and runs nothing when it is installed.`,
  ),
);
process.exit(problems.length > 0 ? 1 : 0);
