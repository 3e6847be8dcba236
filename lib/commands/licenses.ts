import { judgeInstallScripts, readDecisions } from "../supply/install-scripts";
import { judgeLicenses } from "../supply/judge-licenses";
import { judgeLockfile } from "../supply/judge-lockfile";
import { lockfiles, printSupply, readLockfile } from "../supply/lockfile";

// May everything that the lockfiles name be installed? Its license first, then where it comes from and what it runs.
try {
  const read = lockfiles.map((file) => ({ file, packages: readLockfile(file) }));
  const problems = read.flatMap(({ file, packages }) => [
    ...judgeLicenses(packages),
    ...judgeLockfile(packages),
    ...judgeInstallScripts(packages, readDecisions(file)),
  ]);
  const count = read.reduce((sum, { packages }) => sum + packages.length - 1, 0);

  console.log(
    printSupply(
      problems,
      `${count} packages: each has an allowed license, comes from the registry as it was locked, and runs nothing when it is installed.`,
    ),
  );
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
