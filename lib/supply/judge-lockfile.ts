import type { LockedPackage, SupplyProblem } from "./lockfile";

/** The one place packages come from. */
export const registry = "https://registry.npmjs.org/";

/** A range of versions, as the registry has them; anything else is a folder, a file or a repository. */
const range = /^[\^~]?\d+(\.\d+){0,2}(-[\w.-]+)?$/;

/** What in the lockfile would let something in that nobody has seen: another source, or other bytes than were locked. */
export function judgeLockfile([project, ...packages]: LockedPackage[]): SupplyProblem[] {
  const wanted = Object.entries({ ...project?.dependencies, ...project?.devDependencies });
  const elsewhere = wanted.filter(([, version]) => !range.test(version));

  return [
    ...elsewhere.map(([name, version]) => ({
      file: project?.file ?? "",
      line: project?.line ?? 1,
      problem: `"${name}" is asked for as "${version}", which is no range of versions.`,
      fix: "Ask for a version that the registry has: npm install <name>@<version>",
    })),
    ...packages.flatMap((locked) => judgePackage(locked)),
  ];
}

function judgePackage(locked: LockedPackage): SupplyProblem[] {
  const { name, version, path, file, line, integrity, resolved, link, inBundle } = locked;
  const at = (problem: string, fix: string): SupplyProblem[] => [
    { file, line, problem: `${name}@${version} ${problem}`, fix },
  ];

  if (link) return at("is a link to a folder.", "Install it from the registry, or move its files into the project.");
  if (resolved !== undefined && !resolved.startsWith(registry))
    return at(`comes from ${resolved}, not from ${registry}.`, "Take it out and install it anew from the registry.");
  // What a package brings along in its own archive is held by the integrity of that archive.
  if (!inBundle && !/^sha512-/.test(integrity ?? ""))
    return at(
      "has no integrity: npm would install whatever it is sent.",
      `Delete its entry ("${path}") here, then: npm install --package-lock-only --ignore-scripts`,
    );
  return [];
}
