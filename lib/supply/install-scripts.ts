import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LockedPackage, SupplyProblem } from "./lockfile";

/** What package.json decides on install scripts: a package's name, and whether it may run its own. */
export type Decisions = Record<string, boolean>;

/** The decisions beside a lockfile. */
export function readDecisions(lockfile: string): Decisions {
  const { allowScripts = {} } = JSON.parse(readFileSync(join(dirname(lockfile), "package.json"), "utf8")) as {
    allowScripts?: Decisions;
  };
  return allowScripts;
}

/** Packages whose install scripts nobody has decided on, and decisions that nothing rests on. */
export function judgeInstallScripts(packages: LockedPackage[], decisions: Decisions): SupplyProblem[] {
  const withScript = packages.filter(({ hasInstallScript }) => hasInstallScript);
  const undecided = withScript.filter(({ name, version }) => !(name in decisions || `${name}@${version}` in decisions));
  const known = new Set(withScript.flatMap(({ name, version }) => [name, `${name}@${version}`]));

  return [
    ...undecided.map(({ name, version, file, line }) => ({
      file,
      line,
      problem: `${name}@${version} would run a program when it is installed, and package.json does not say whether it may.`,
      fix: `Try all without it, then: npm install-scripts deny ${name}`,
    })),
    ...Object.keys(decisions).flatMap((name) =>
      known.has(name)
        ? []
        : {
            file: join(dirname(packages[0]?.file ?? ""), "package.json"),
            line: 1,
            problem: `"allowScripts" names ${name}, which is not installed or runs nothing.`,
            fix: "Take it out: npm install-scripts prune",
          },
    ),
  ];
}
