import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mendSwap, swapIn } from "@/lib/publish/swap-in";
import { finishedSite } from "../../fixtures/finished-site";

let root: string;
let out: string;
let making: string;

beforeEach(() => {
  ({ root, folder: out } = finishedSite("1"));
  making = finishedSite("2", { root, name: ".export" }).folder;
});
afterEach(() => rmSync(root, { recursive: true }));

const home = () => readFileSync(join(out, "index.html"), "utf8");
const left = () => readdirSync(root).sort();

describe("swapIn", () => {
  it("puts the new site in the place of the old and leaves nothing behind", () => {
    swapIn(making, out);

    expect(home()).toContain("version 2");
    expect(left()).toEqual(["out", "package.json"]);
  });

  it("puts the first site where there was none", () => {
    rmSync(out, { recursive: true });

    swapIn(making, out);

    expect(home()).toContain("version 2");
  });
});

describe("mendSwap", () => {
  it("brings the old site back whole after a build was killed in the moment of its swap", () => {
    killInSwap();

    expect(existsSync(out)).toBe(false);
    expect(mendSwap(out)).toBe(true);
    expect(home()).toContain("version 1");
    expect(readdirSync(out)).toEqual(readdirSync(making));
  });

  it("lets the next build swap as if nothing had happened", () => {
    killInSwap();

    swapIn(making, out);

    expect(home()).toContain("version 2");
    expect(left()).toEqual(["out", "package.json"]);
  });

  it("leaves a finished site alone", () => {
    expect(mendSwap(out)).toBe(false);
    expect(home()).toContain("version 1");
  });
});

/** In a process of its own, as nothing that is killed can go on. */
function killInSwap(): void {
  const program = `import { swapIn } from ${JSON.stringify(resolve("lib/publish/swap-in.ts"))};
    swapIn(${JSON.stringify(making)}, ${JSON.stringify(out)}, () => process.kill(process.pid, "SIGKILL"));`;
  const words = ["--import", "tsx", "--input-type=module", "-e", program];
  expect(() => execFileSync(process.execPath, words, { stdio: "ignore" })).toThrow();
}
