import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allowedLicenses, statedLicenses } from "@/lib/supply/allowed-licenses";
import { allows, judgeLicenses, licenseOf } from "@/lib/supply/judge-licenses";
import { type LockedPackage, lockfiles, parseLockfile, printSupply, readLockfile } from "@/lib/supply/lockfile";

function packageWith(license: string | undefined, name = "left-pad"): LockedPackage[] {
  const packages = { [`node_modules/${name}`]: { version: "1.3.0", license } };
  return parseLockfile(JSON.stringify({ lockfileVersion: 3, packages }, undefined, 2));
}

describe("licenses", () => {
  const used = lockfiles.flatMap((file) => readLockfile(file));

  it("are allowed ones for every package that is locked", () => {
    expect(printSupply(judgeLicenses(used), "")).toBe("");
  });

  it("are allowed with a reason, and none that no package needs any more", () => {
    for (const allowed of allowedLicenses) {
      const rests = used.filter((locked) =>
        (licenseOf(locked) ?? "").match(/[\w.-]+/g)?.some((id) => allows(allowed, id, locked.name)),
      );
      expect(rests.length, allowed.license).toBeGreaterThan(0);
      expect(allowed.reason).toMatch(/^[A-Z].+\.$/);
    }
    for (const name of Object.keys(statedLicenses))
      expect(
        used.find((locked) => locked.name === name && locked.license === undefined),
        name,
      ).toBeDefined();
  });

  it("are looked at in every pull request, beside known holes and signatures", () => {
    const workflow = readFileSync(".github/workflows/check.yml", "utf8");
    const commands = [...workflow.matchAll(/run: (npm .+)$/gm)].map(([, command]) => command);

    expect(commands).toEqual(
      expect.arrayContaining(["npm run licenses", "npm audit --audit-level=high", "npm audit signatures"]),
    );
  });

  it.each(["MIT", "(MIT OR GPL-3.0-only)", "MIT AND ISC", "(GPL-3.0-only AND MIT) OR Apache-2.0"])(
    "accept a package under %s",
    (license) => {
      expect(judgeLicenses(packageWith(license))).toEqual([]);
    },
  );

  it.each(["GPL-3.0-only", "MIT AND GPL-3.0-only", "(MIT OR ISC) AND AGPL-3.0-only", "MPL-2.0", "CC-BY-NC-4.0"])(
    "refuse a package under %s",
    (license) => {
      expect(judgeLicenses(packageWith(license))).toHaveLength(1);
    },
  );

  it("allow some to the packages they were allowed for, and to no other", () => {
    expect(judgeLicenses(packageWith("MPL-2.0", "axe-core"))).toEqual([]);
    expect(judgeLicenses(packageWith("MPL-2.0", "axe-core-plus"))).toHaveLength(1);
  });

  it("are named with the package, its line and the mend", () => {
    const problems = [undefined, "SEE LICENSE IN EULA.txt", "SSPL-1.0"].flatMap((license) =>
      judgeLicenses(packageWith(license)),
    );

    expect(problems.map(({ file, line, problem }) => `${file}:${line} ${problem}`)).toEqual([
      "package-lock.json:4 left-pad@1.3.0 names no license in the lockfile.",
      'package-lock.json:4 left-pad@1.3.0 is licensed "SEE LICENSE IN EULA.txt", which is no SPDX expression.',
      "package-lock.json:4 left-pad@1.3.0 is licensed SSPL-1.0, which is not allowed for it.",
    ]);
    expect(problems.at(-1)?.fix).toBe(
      "Choose another package, or put the license with a reason into lib/supply/allowed-licenses.ts.",
    );
  });
});
