import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { judgeInstallScripts, readDecisions } from "@/lib/supply/install-scripts";
import { judgeLockfile } from "@/lib/supply/judge-lockfile";
import { lockfiles, parseLockfile, printSupply, readLockfile } from "@/lib/supply/lockfile";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const integrity = `sha512-${"A".repeat(86)}==`;

/** A lockfile as npm writes it, of a project that asks for one package. */
function lockfileWith(locked: Record<string, unknown>, wanted = "^1.0.0") {
  const packages = {
    "": { name: "site", version: "0.1.0", dependencies: { "left-pad": wanted } },
    "node_modules/left-pad": { version: "1.3.0", ...locked },
  };
  return parseLockfile(JSON.stringify({ lockfileVersion: 3, packages }, undefined, 2));
}

describe.each(lockfiles)("%s", (file) => {
  const beside = (name: string) => readFileSync(join(dirname(file), name), "utf8");

  it("names every package's bytes, and no source but the registry", () => {
    expect(printSupply(judgeLockfile(readLockfile(file)), "")).toBe("");
    expect(readLockfile(file).length).toBeGreaterThan(200);
  });

  it("lets no package run a program when it is installed: all are decided on, and all is made without", () => {
    expect(beside(".npmrc")).toMatch(/^ignore-scripts=true$/m);
    expect(printSupply(judgeInstallScripts(readLockfile(file), readDecisions(file)), "")).toBe("");
    expect(Object.values(readDecisions(file))).not.toContain(true);
  });

  it("locks what package.json asks for", () => {
    const { dependencies, devDependencies } = JSON.parse(beside("package.json"));
    const [project] = readLockfile(file);

    expect({ ...project?.dependencies, ...project?.devDependencies }).toEqual({ ...dependencies, ...devDependencies });
  });
});

describe("readLockfile", () => {
  it.each([
    ["is not there", undefined],
    ["was cut off", '{ "lockfileVersion": 3, '],
    ["is of an old npm", '{ "lockfileVersion": 1, "dependencies": {} }'],
  ])("names the file and the mend when it %s", (_, text) => {
    const folder = mkdtempSync(join(tmpdir(), "lockfile-"));
    const file = join(folder, "package-lock.json");
    if (text !== undefined) writeFileSync(file, text);

    expect(() => readLockfile(file)).toThrow(
      /package-lock\.json: it cannot be read as a lockfile \(.+\)\. Take it from git, or: npm install --package-lock-only$/s,
    );
    rmSync(folder, { recursive: true });
  });
});

describe("judgeLockfile", () => {
  it("accepts a package of the registry with its integrity, and what such a package brings along", () => {
    const resolved = "https://registry.npmjs.org/left-pad/-/left-pad-1.3.0.tgz";

    expect(judgeLockfile(lockfileWith({ integrity, resolved }))).toEqual([]);
    expect(judgeLockfile(lockfileWith({ inBundle: true }))).toEqual([]);
  });

  it("reports a package without integrity, with its line and the mend", () => {
    expect(printSupply(judgeLockfile(lockfileWith({})), "")).toBe(
      "package-lock.json:11\n" +
        "  left-pad@1.3.0 has no integrity: npm would install whatever it is sent.\n" +
        '  Delete its entry ("node_modules/left-pad") here, then: npm install --package-lock-only --ignore-scripts\n\n' +
        "1 problem.",
    );
  });

  it.each([
    ["another registry", { integrity, resolved: "https://registry.example/left-pad/-/left-pad-1.3.0.tgz" }],
    ["a registry whose name begins alike", { integrity, resolved: "https://registry.npmjs.org.example/left-pad.tgz" }],
    ["a repository", { integrity, resolved: "git+ssh://git@github.com/stevemao/left-pad.git#2fca615" }],
    ["a file", { integrity, resolved: "file:left-pad-1.3.0.tgz" }],
    ["a folder", { integrity, link: true, resolved: "../left-pad" }],
    ["an old, weak integrity", { integrity: "sha1-WyfKEqXuP6HkIYeO9RqVcAEJHHE=" }],
  ])("refuses %s", (_, locked) => {
    expect(judgeLockfile(lockfileWith(locked))).toHaveLength(1);
  });

  it.each(["github:stevemao/left-pad", "https://example.org/left-pad.tgz", "file:../left-pad", "*", "latest"])(
    "refuses to be asked for %s",
    (wanted) => {
      expect(judgeLockfile(lockfileWith({ integrity }, wanted))[0]?.problem).toContain(`"${wanted}"`);
    },
  );
});

describe("install scripts", () => {
  it("are told of when a new package has one, and when a decision is left over", () => {
    const problems = judgeInstallScripts(lockfileWith({ integrity, hasInstallScript: true }), { gone: false });

    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(["package-lock.json:11", "package.json:1"]);
    expect(problems.map(({ fix }) => fix)).toEqual([
      "Try all without it, then: npm install-scripts deny left-pad",
      "Take it out: npm install-scripts prune",
    ]);
  });

  it("are not needed by our own commands, which npm would leave out with them", () => {
    const names = Object.keys(scripts);

    expect(names.filter((name) => names.includes(name.replace(/^(pre|post)/, "")) && /^(pre|post)/.test(name))).toEqual(
      [],
    );
  });
});
