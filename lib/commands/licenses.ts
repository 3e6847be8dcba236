import { judgeInstallScripts, readDecisions } from "../supply/install-scripts";
import { judgeLicenses } from "../supply/judge-licenses";
import { judgeLockfile } from "../supply/judge-lockfile";
import { lockfiles, printSupply, readLockfile } from "../supply/lockfile";

// May everything that the lockfiles name be installed? Its license first, then where it comes from and what it runs.
let count = 0;
const problems = lockfiles.flatMap((file) => {
  const packages = readLockfile(file);
  count += packages.length - 1;
  return [
    ...judgeLicenses(packages),
    ...judgeLockfile(packages),
    ...judgeInstallScripts(packages, readDecisions(file)),
  ];
});

console.log(
  printSupply(
    problems,
    `${count} packages: each has an allowed license, comes from the registry as it was locked, and runs nothing when it is installed.`,
  ),
);
process.exit(problems.length > 0 ? 1 : 0);
