import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { shortAddressFile } from "@/lib/content/short-addresses";
import { soundText, withLibrary } from "@/tests/fixtures/library";

const entry = resolve("lib/commands/short.ts");
const tsx = resolve("node_modules/.bin/tsx");
const short = (root: string, ...options: string[]) =>
  spawnSync(tsx, [entry, ...options], { cwd: root, encoding: "utf8" });
const git = (root: string, ...words: string[]) =>
  spawnSync("git", ["-c", "user.name=Editor", "-c", "user.email=editor@example.org", ...words], { cwd: root });

describe("npm run short", () => {
  it("adds a line for what has none, and leaves the others as they are", () => {
    const list = "side-effects  /risks/side-effects/\ntreatment-day  /routes/treatment-day/\n";

    withLibrary({ [shortAddressFile]: list }, (root) => {
      const { stdout } = short(root);

      expect(stdout).toContain("drive-home  /routes/treatment-day/#can-i-drive-home");
      expect(readFileSync(join(root, shortAddressFile), "utf8")).toBe(
        `${list}\ndrive-home  /routes/treatment-day/#can-i-drive-home\n`,
      );
      expect(short(root).stdout).toContain("Every article and answer has a short address.");
    });
  });

  it("names the lines that another version had and this one has not", () => {
    withLibrary({}, (root) => {
      for (const words of [
        ["init", "-q"],
        ["add", "."],
        ["commit", "-qm", "Publish"],
      ])
        git(root, ...words);
      const same = short(root, "--against", "HEAD");
      writeFileSync(join(root, shortAddressFile), soundText(shortAddressFile).replace("drive-home", "driving"));
      const changed = short(root, "--against", "HEAD");

      expect(same).toMatchObject({ status: 0, stdout: "All 3 short addresses of HEAD are kept.\n" });
      expect(changed.status).toBe(1);
      expect(changed.stderr).toContain("drive-home  /routes/treatment-day/#can-i-drive-home");
      expect(short(root, "--against", "no-such-branch").status).toBe(2);
    });
  });
});
