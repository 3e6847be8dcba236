import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { elsewhere, runIn } from "../prove/builds";
import { currentCommit } from "../prove/commit";
import { differencesOf, digestOf, digestsOf } from "../prove/folder";
import { notMeasured, recordMeasured } from "../prove/record";
import { sayUsage } from "./usage";

// Clones the commit twice, into folders of other names and depths, installs and builds each, the second in another zone
// of time and language, and compares every byte of the two sites. What is not committed is in neither.
sayUsage(`npm run proof:build

Builds this commit twice, in two folders, and compares every byte of what comes out.`);

const { commit, isClean } = currentCommit();
if (commit === undefined) {
  const note = "this is no git repository: there is no commit to build";
  recordMeasured("build", "Two clean builds", [{ name: "builds", value: notMeasured, note }]);
  process.exit();
}

const place = mkdtempSync(join(tmpdir(), "two-builds-"));
const started = performance.now();
try {
  const first = cloneAndBuild(join(place, "one"));
  const second = cloneAndBuild(join(place, "another place/two"), elsewhere);
  const differences = differencesOf(first, second);
  const files = digestsOf(first).size;
  const asHere = digestOf(first) === digestOf("out") ? "the same" : "another";

  recordMeasured(
    "build",
    "Two clean builds",
    [
      { name: "commit", value: commit, note: isClean ? "" : "changed files here are in neither" },
      { name: "builds compared", value: "2", note: `${minutes()} minutes, npm ci and build of each` },
      { name: "files compared", value: files.toLocaleString("en-US"), note: "with their packed copies" },
      { name: "files that differ", value: String(differences.length), note: differences.slice(0, 20).join("; ") },
      { name: "out/ here, against them", value: asHere, note: "another where it holds handouts or changed files" },
    ],
    differences.length === 0 && files > 0,
  );
} finally {
  rmSync(place, { recursive: true, force: true });
}

/** The folder of a finished site, made of nothing but the commit and the packages that it locks. */
function cloneAndBuild(folder: string, environment: Record<string, string> = {}): string {
  mkdirSync(dirname(folder), { recursive: true });
  runIn(".", ["git", "clone", "--quiet", "--no-hardlinks", process.cwd(), folder]);
  runIn(folder, ["git", "checkout", "--quiet", "--detach", commit ?? "HEAD"]);
  runIn(folder, ["npm", "ci", "--no-audit", "--no-fund", "--prefer-offline"]);
  runIn(folder, ["npm", "run", "build"], environment);
  return join(folder, "out");
}

function minutes(): string {
  return ((performance.now() - started) / 60_000).toFixed(1);
}
