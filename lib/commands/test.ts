import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrInstallChromium } from "./chromium";
import { installMissingPrograms } from "./programs";

// Everything, in the order in which mistakes are cheapest to find. Ends with a plain count of tests.
const results = join(mkdtempSync(join(tmpdir(), "ketamine-explained-")), "results.json");

run("npm", ["run", "check"]);
findOrInstallChromium();
installMissingPrograms();
run("npm", ["run", "build"]);
const vitest = [
  "vitest",
  "run",
  "-c",
  "tests/config/vitest.config.ts",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${results}`,
];
const status = spawnSync("npx", vitest, { stdio: "inherit" }).status ?? 1;

const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, "utf8")) as Record<string, number>;
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
process.exit(status);

function run(command: string, words: string[]): void {
  console.log(`\n> ${command} ${words.join(" ")}`);
  const { status } = spawnSync(command, words, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
