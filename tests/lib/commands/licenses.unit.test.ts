import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockfiles } from "@/lib/supply/lockfile";
import { run } from "./run";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "licenses-"));
  for (const file of lockfiles.flatMap((name) => [name, join(dirname(name), "package.json")])) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(file, join(root, file));
  }
});
afterEach(() => rmSync(root, { recursive: true }));

function change(search: RegExp, replacement: string): void {
  const file = join(root, "package-lock.json");
  writeFileSync(file, readFileSync(file, "utf8").replace(search, replacement));
}

describe("npm run licenses", () => {
  it("ends well for what is locked", async () => {
    const { status, output } = await run("licenses", [], root);

    expect(output).toMatch(/^\d+ packages: each has an allowed license/);
    expect(status).toBe(0);
  });

  it("names each package that may not be installed, and ends with 1", async () => {
    change(/("node_modules\/zod": \{[^}]*"license": )"MIT"/, '$1"GPL-3.0-only"');
    change(/("node_modules\/yaml": \{[^}]*)"integrity": "[^"]+",/, "$1");

    const { status, output } = await run("licenses", [], root);

    expect(output).toMatch(/package-lock\.json:\d+\n {2}zod@[\d.]+ is licensed GPL-3\.0-only, which is not allowed/);
    expect(output).toMatch(/package-lock\.json:\d+\n {2}yaml@[\d.]+ has no integrity/);
    expect(output).toContain("2 problems.");
    expect(status).toBe(1);
  });

  it("says what to do when the lockfile is no lockfile", async () => {
    writeFileSync(join(root, "package-lock.json"), "<<<<<<< HEAD");

    const { status, output } = await run("licenses", [], root);

    expect(output).toMatch(/^package-lock\.json: it cannot be read as a lockfile .+npm install --package-lock-only\n$/);
    expect(status).toBe(2);
  });
});
