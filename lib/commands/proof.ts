import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { currentCommit } from "../prove/commit";
import { digestOf } from "../prove/folder";
import { type Measured, notMeasured, readMeasured, stillHolds, tableOf } from "../prove/record";
import { sayUsage } from "./usage";

// Builds the site, runs each part of the proof in turn, and prints one table of what was measured. A part that was
// measured before, of this very commit and this very site, is not measured again: `npm run proof -- --again` does it all
// anew. A part that fails, or that is not there, is a line that says so.
sayUsage(`npm run proof -- [options]

Builds the site, runs each part of the proof in turn (proof:requests, proof:load, …) and prints one table.

  --again   measure anew what was measured of this commit before`);

const parts = ["access", "leaks", "headers", "bytes", "requests", "load", "swap", "build", "hosts"];
const again = process.argv.includes("--again");
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
const failed: string[] = [];

console.log("> npm run build");
const { status } = spawnSync("npm", ["run", "build"], { stdio: ["ignore", "ignore", "inherit"] });
if (status !== 0) {
  console.error("The build failed: there is nothing to measure. Run: npm run build");
  process.exit(1);
}
const now = { ...currentCommit(), site: digestOf("out") };
if (!now.isClean) console.log("Some files are not committed: the table is of no commit.");

const measured = parts.map((part): Measured => {
  const command = `proof:${part}`;
  const started = new Date();
  const missing = (note: string): Measured => ({
    what: command,
    measuredOn: started.toISOString(),
    rows: [{ name: "all of it", value: notMeasured, note }],
  });
  if (!scripts[command]) return missing("there is no such command");

  const before = readMeasured(part);
  if (before && !again && stillHolds(before, now)) {
    console.log(`> npm run ${command}: measured on ${before.measuredOn}, of this commit`);
    return before;
  }
  console.log(`\n> npm run ${command}`);
  const { status } = spawnSync("npm", ["run", command], { stdio: "inherit" });
  const found = readMeasured(part);
  const isNew = found && new Date(found.measuredOn) >= started;
  if (status !== 0 || !isNew || found.isRight === false) failed.push(part);
  return isNew ? found : missing(`the command ended with ${status} and measured nothing`);
});

console.log(`\nCommit ${now.commit ?? "unknown"}${now.isClean ? "" : ", with changes"}\n\n${tableOf(measured)}\n`);
console.log(failed.length > 0 ? `Not as it should be: ${failed.join(", ")}.` : "All as it should be.");
process.exit(failed.length > 0 ? 1 : 0);
