import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as rest } from "node:timers/promises";
import { digestOf } from "../prove/folder";
import { type Row, recordMeasured } from "../prove/record";
import { startOwn } from "../prove/running";
import { sayUsage } from "./usage";

// Kills builds half-way, each in another phase, and looks whether the finished site is as it was, to the byte, and is
// served all the while. Then lets one build end, under readers.
sayUsage(`npm run proof:swap

Kills builds half-way, and counts answers that are not of one whole site.`);

const phases: [name: string, isThere: (output: string) => boolean][] = [
  ["the check", () => true],
  ["the build of Next.js", (output) => output.includes("Creating an optimized")],
  ["the making of pages", (output) => output.includes("Generating static pages")],
  ["the finish", () => existsSync(".export/redirects.json")],
];
const addresses = ["/", "/risks/side-effects/", "/help-now/"];

const own = await startOwn();
const rows: Row[] = [];
const answered = new Map<number, number>();
let reading = true;
const readers = addresses.map(async (address) => {
  while (reading) {
    const status = await fetch(`http://127.0.0.1:${own.port}${address}`).then(
      (response) => response.arrayBuffer().then(() => response.status),
      () => 0,
    );
    answered.set(status, (answered.get(status) ?? 0) + 1);
    await rest(20);
  }
});

let harmed = 0;
const before = digestOf("out");
for (const [name, isThere] of phases) {
  const killed = await killBuild(isThere);
  const same = digestOf("out") === before;
  if (killed && !same) harmed++;
  rows.push({
    name: `out/ after a build killed in ${name}`,
    value: !killed ? "not measured" : same ? "the same, byte for byte" : "changed",
    ...(killed ? {} : { note: "the build ended before it could be killed" }),
  });
}
const { build, ended } = startBuild();
await ended;
await rest(1500);
const left = [".export", ".export.library", "out.old"].filter((name) => existsSync(name));
reading = false;
await Promise.all(readers);
await own.stop();

const all = [...answered.values()].reduce((sum, count) => sum + count, 0);
const right = answered.get(200) ?? 0;
rows.push(
  { name: "next build after them", value: build.exitCode === 0 ? "whole" : `ended with ${build.exitCode}` },
  { name: "left behind by it", value: left.join(", ") || "nothing" },
  { name: "requests during all of these", value: `${all}, ${all - right} of them not answered with 200` },
);
const isRight = harmed === 0 && build.exitCode === 0 && left.length === 0 && all === right;
recordMeasured("swap", "Builds that die", rows, isRight);
process.exit();

function startBuild(): { build: ChildProcess; ended: Promise<void>; output: () => string } {
  // In a group of its own, so that what it started ends with it.
  const build = spawn(process.execPath, ["--import", "tsx", "lib/commands/build.ts"], { detached: true });
  let output = "";
  for (const stream of [build.stdout, build.stderr]) stream.on("data", (part) => (output += part));
  const ended = new Promise<void>((done) => build.on("close", () => done()));
  return { build, ended, output: () => output };
}

/** Says whether the build was killed, and not at its end before. */
async function killBuild(isThere: (output: string) => boolean): Promise<boolean> {
  const { build, ended, output } = startBuild();
  await rest(700);
  while (build.exitCode === null && !isThere(output())) await rest(20);
  if (build.exitCode === null && build.pid) process.kill(-build.pid, "SIGKILL");
  await ended;
  return build.signalCode === "SIGKILL";
}
