import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";

describe("the types that npm run dev leaves behind", () => {
  it("are not checked: they name routes that may have moved since", () => {
    const left = ".next/dev/types/left-over.ts";
    mkdirSync(".next/dev/types", { recursive: true });
    writeFileSync(left, 'import "../../../app/no-longer-here/page";\n');
    onTestFinished(() => rmSync(left));

    const { stdout } = spawnSync("node_modules/.bin/tsc", ["--noEmit", "--listFilesOnly"], { encoding: "utf8" });

    expect(stdout).toContain("next.config.ts");
    expect(stdout).not.toContain("left-over.ts");
  });
});
