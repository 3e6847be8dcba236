import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { type Measured, readMeasured, tableOf } from "../prove/record";
import { sayUsage } from "./usage";

// Runs each part of the proof in turn and prints one table of what this run measured. A part that fails, or that is
// not there, is a line that says so.
sayUsage(`npm run proof

Runs each part of the proof in turn (proof:requests, proof:load, …) and prints one table of what was measured.`);

const parts = ["access", "headers", "requests", "load", "swap", "build"];
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
const failed: string[] = [];

const measured = parts.map((part): Measured => {
  const started = new Date();
  const missing = (note: string): Measured => ({
    what: `proof:${part}`,
    measuredOn: started.toISOString(),
    rows: [{ name: "all of it", value: "not measured", note }],
  });
  if (!scripts[`proof:${part}`]) return missing("there is no such command");

  console.log(`\n> npm run proof:${part}`);
  const { status } = spawnSync("npm", ["run", `proof:${part}`], { stdio: "inherit" });
  if (status !== 0) failed.push(part);
  return readMeasured(part, started) ?? missing(`the command ended with ${status} and measured nothing`);
});

console.log(`\n${tableOf(measured)}\n`);
console.log(failed.length > 0 ? `Not as it should be: ${failed.join(", ")}.` : "All as it should be.");
process.exit(failed.length > 0 ? 1 : 0);
