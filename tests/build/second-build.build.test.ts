import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { elsewhere, runIn } from "@/lib/prove/builds";
import { differencesOf, digestsOf } from "@/lib/prove/folder";
import { folder } from "../config/built-site";

// Within the project, so that it finds the installed packages; the name is another, and so is the depth.
const root = resolve(".second build");
const place = join(root, "somewhere/else");
const parts = [
  "app",
  "components",
  "content",
  "handouts",
  "lib",
  "public",
  "mdx-components.tsx",
  "next.config.ts",
  "package.json",
  "postcss.config.mjs",
  "tsconfig.json",
];

beforeAll(() => {
  if (!existsSync(`${folder}/index.html`)) throw new Error("There is no finished site. Run: npm run build");
  rmSync(root, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (const name of parts) if (existsSync(name)) cpSync(name, join(place, name), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("a second build", () => {
  // The test runner's own environment, with its NODE_ENV, is another as well.
  it("makes the same site to the byte, in another folder, zone of time, language and environment", () => {
    runIn(place, [process.execPath, "--import", import.meta.resolve("tsx"), "lib/commands/build.ts"], elsewhere);

    expect(differencesOf(folder, join(place, "out"))).toEqual([]);
    expect(digestsOf(folder).size).toBeGreaterThan(1000);
  });
});
