import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { checksOf } from "../deploy/checks";
import { tableOf } from "../deploy/table";
import { walk } from "../deploy/walk";
import { startHost } from "../prove/hosts";
import { type Row, recordMeasured } from "../prove/record";
import { type Running, startOwn } from "../prove/running";
import { holdSite } from "../publish/held-site";
import { findProgram } from "./programs";
import { sayUsage } from "./usage";

// Asks `npm start`, and nginx and Caddy with the configurations that were built, for everything there is, in every
// coding and form, and counts what is not answered as it was built.
sayUsage(`npm run proof:hosts

Asks npm start, nginx and Caddy for every file of the built site, and counts what is not answered as it was built.`);

const folder = "out";
if (!existsSync(`${folder}/index.html`)) {
  console.error("There is no finished site yet. Run: npm run build");
  process.exit(1);
}
const site = holdSite(folder);
const checks = () => checksOf(site, { basePath: "", isThorough: true });
const rows: Row[] = [];
let wrong = 0;

await measure("npm start", "this project", startOwn);
for (const host of ["nginx", "Caddy"] as const) {
  try {
    const program = findProgram(host);
    await measure(host, versionOf(program), () => startHost({ host, program, folder }));
  } catch (error) {
    rows.push({ name: host, value: "not measured", note: (error as Error).message });
    wrong++;
  }
}
recordMeasured("hosts", "One site on three hosts", rows, wrong === 0);
process.exit();

async function measure(name: string, version: string, start: () => Promise<Running>): Promise<void> {
  const host = await start();
  const started = performance.now();
  try {
    const { asked, differences } = await walk({
      origin: `http://127.0.0.1:${host.port}`,
      checks: checks(),
      atOnce: 16,
    });
    const seconds = Math.round((performance.now() - started) / 1000);
    wrong += differences.length;
    if (differences.length > 0) console.log(`${name}\n${tableOf(differences)}`);
    rows.push({
      name: `${name}: differences from what was built`,
      value: String(differences.length),
      note: `${asked.toLocaleString("en-US")} requests for ${site.files.size.toLocaleString("en-US")} files in ${seconds} s; ${version}`,
    });
  } finally {
    await host.stop();
  }
}

function versionOf(program: string): string {
  const { stdout, stderr } = spawnSync(program, [/nginx/.test(program) ? "-v" : "version"], { encoding: "utf8" });
  return `${stdout}${stderr}`.trim();
}
