import parse, { type Info } from "spdx-expression-parse";
import { type AllowedLicense, allowedLicenses, statedLicenses } from "./allowed-licenses";
import type { LockedPackage, SupplyProblem } from "./lockfile";

const list = "lib/supply/allowed-licenses.ts";

/** The license of a package, as it names it. */
export function licenseOf({ name, license }: LockedPackage): string | undefined {
  return license ?? statedLicenses[name]?.license;
}

/** Packages whose license is not allowed, or not known. */
export function judgeLicenses(packages: LockedPackage[], allowed = allowedLicenses): SupplyProblem[] {
  return packages.flatMap((locked) => {
    const { name, version, file, line } = locked;
    const license = licenseOf(locked);
    const at = (problem: string, fix: string) => ({ file, line, problem, fix });

    if (license === undefined)
      return at(
        `${name}@${version} names no license in the lockfile.`,
        `Read what the package says; put its license and where it stands into "statedLicenses" of ${list}, or choose another package.`,
      );
    const info = parsed(license);
    if (info === undefined)
      return at(
        `${name}@${version} is licensed "${license}", which is no SPDX expression.`,
        "Read it, and choose another package unless it is free to use.",
      );
    if (isMet(info, (id) => allowed.some((one) => allows(one, id, name)))) return [];
    return at(
      `${name}@${version} is licensed ${license}, which is not allowed for it.`,
      `Choose another package, or put the license with a reason into ${list}.`,
    );
  });
}

/** Which lines of the list a package rests on: a line that none rests on can go. */
export function allows({ license, only }: AllowedLicense, id: string, name: string): boolean {
  return license === id && (only === undefined || only.test(name));
}

function parsed(license: string): Info | undefined {
  try {
    return parse(license);
  } catch {
    return undefined;
  }
}

/** Of "A OR B" one is enough; "A AND B" asks for both. An exception or a "+" only gives more. */
function isMet(info: Info, isAllowed: (id: string) => boolean): boolean {
  if ("license" in info) return isAllowed(info.license);
  const { conjunction, left, right } = info;
  return conjunction === "or"
    ? isMet(left, isAllowed) || isMet(right, isAllowed)
    : isMet(left, isAllowed) && isMet(right, isAllowed);
}
