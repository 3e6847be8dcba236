import { readFileSync } from "node:fs";
import { z } from "zod";

const dependencies = z.record(z.string(), z.string()).default({});
const entry = z.looseObject({
  name: z.string().optional(),
  version: z.string().default(""),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  license: z.string().optional(),
  link: z.boolean().default(false),
  inBundle: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
  dev: z.boolean().default(false),
  optional: z.boolean().default(false),
  dependencies,
  devDependencies: dependencies,
  optionalDependencies: dependencies,
  peerDependencies: dependencies,
});
const lockfile = z.looseObject({ lockfileVersion: z.literal(3), packages: z.record(z.string(), entry) });

/** What the lockfile says of one package; "name" is the name it has in the registry. */
export interface LockedPackage extends z.infer<typeof entry> {
  name: string;
  /** Where it is put: `node_modules/vite/node_modules/esbuild`; nothing for the project itself. */
  path: string;
  /** The lockfile, and the line of its entry in it. */
  file: string;
  line: number;
}

/** The lockfile of the site. */
export const siteLockfile = "package-lock.json";

/** Every lockfile of the project: that of the site, and those of tools that are installed apart. */
export const lockfiles = [siteLockfile, "tests/headers/observatory/package-lock.json"];

/**
 * Every entry of a lockfile; the first is the project itself.
 * @throws Error naming the file and the mend, where it is not there or is none that npm writes today.
 */
export function readLockfile(file = siteLockfile): LockedPackage[] {
  try {
    return parseLockfile(readFileSync(file, "utf8"), file);
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : cause instanceof Error ? cause.message : cause;
    throw new Error(
      `${file}: it cannot be read as a lockfile (${why}). Take it from git, or: npm install --package-lock-only`,
      { cause },
    );
  }
}

/** The same, of a text. */
export function parseLockfile(text: string, file = siteLockfile): LockedPackage[] {
  const lines = new Map(text.split("\n").map((line, at) => [line, at + 1]));
  return Object.entries(lockfile.parse(JSON.parse(text)).packages).map(([path, locked]) => ({
    ...locked,
    file,
    path,
    name: locked.name ?? path.replace(/^.*node_modules\//, ""),
    line: lines.get(`    ${JSON.stringify(path)}: {`) ?? 1,
  }));
}

/** Something that must not be installed as it is: where it says so, what is wrong, and the mend. */
export interface SupplyProblem {
  file: string;
  line: number;
  problem: string;
  fix: string;
}

/** Problems as a developer reads them, and a total. */
export function printSupply(problems: SupplyProblem[], fine: string): string {
  if (problems.length === 0) return fine;
  const printed = problems.map(({ file, line, problem, fix }) => `${file}:${line}\n  ${problem}\n  ${fix}\n`);
  return [...printed, problems.length === 1 ? "1 problem." : `${problems.length} problems.`].join("\n");
}
