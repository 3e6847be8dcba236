import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sayUsage } from "@/lib/commands/usage";
import { notMeasured, type Row, recordMeasured } from "@/lib/prove/record";
import { startOwn } from "@/lib/prove/running";
import { kindOfPage, onePageOfEachKind } from "../access/kinds";
import { startStandIn } from "./stand-in";

// Has Mozilla's own scanner score what `npm start` sends, for one page of each kind: `npm run proof:headers`. The scanner
// asks for HTTPS at a host's name; a stand-in for the host gives it that. Every result is in proof/headers-pages.json.
sayUsage(`npm run proof:headers

Grades the headers of the built site as Mozilla's Observatory does.`);

const tool = "tests/headers/observatory";
const addresses = onePageOfEachKind().map(({ address }) => address);

interface Scanned {
  address: string;
  error?: string;
  scan?: { grade: string; score: number; algorithmVersion: number };
  tests?: Record<string, { result: string; pass: boolean; scoreModifier: number }>;
}

const problem = installTool();
if (problem) {
  recordMeasured("headers", "Headers", [{ name: "Observatory", value: notMeasured, note: problem }]);
  process.exit();
}
const own = await startOwn();
const host = await startStandIn(own.port);
const scanned = await scanAll(addresses.map((address) => `${host.name}${address}`));
host.stop();
await own.stop();
mkdirSync("proof", { recursive: true });
writeFileSync("proof/headers-pages.json", `${JSON.stringify(scanned, undefined, 1)}\n`);

const graded = scanned.filter(({ scan }) => scan);
const scores = graded.map(({ scan }) => scan?.score ?? 0);
const lowest = graded.find(({ scan }) => scan?.score === Math.min(...scores));
const names = [...new Set(graded.flatMap(({ tests }) => Object.keys(tests ?? {})))];
const { version } = JSON.parse(readFileSync(`${tool}/node_modules/@mdn/mdn-http-observatory/package.json`, "utf8"));
const rows: Row[] = [
  {
    name: "pages scored",
    value: `${graded.length} of ${scanned.length}, one of each kind`,
    note: scanned.flatMap(({ address, error }) => (error ? `${pathOf(address)}: ${error}` : [])).join("; "),
  },
  {
    name: "lowest grade",
    value: `${lowest?.scan?.grade ?? "none"}, ${lowest?.scan?.score ?? "no"} points`,
    note: `Mozilla Observatory ${version}, ${gradesOf()}; lowest: ${kindOfPage(pathOf(lowest?.address ?? ""))}`,
  },
  ...names.map(rowOfTest),
  {
    name: "redirect to HTTPS, HSTS and its preload list",
    value: notMeasured,
    note: "they are the host's: here a stand-in gives the redirect and HSTS, which add no points; right ones lose none, wrong ones cost up to 20 each",
  },
];
const isRight = graded.length > 0 && graded.every(({ scan }) => (scan?.score ?? 0) >= 100);
recordMeasured("headers", "Headers", rows, isRight);

function pathOf(address: string): string {
  return address.replace(/^[^/]+/, "");
}

function gradesOf(): string {
  const grades = [...new Set(graded.map(({ scan }) => `${scan?.grade} (${scan?.score})`))].sort();
  return `grades given: ${grades.join(", ")}`;
}

/** What one test said of all pages: the same of each, most often. */
function rowOfTest(name: string): Row {
  const results = graded.flatMap(({ tests = {} }) => tests[name] ?? []);
  const passed = results.filter(({ pass }) => pass).length;
  const said = new Map<string, number>();
  for (const { result, scoreModifier } of results) {
    const line = `${result} (${scoreModifier > 0 ? "+" : ""}${scoreModifier})`;
    said.set(line, (said.get(line) ?? 0) + 1);
  }
  const note = [...said].map(([line, count]) => (said.size === 1 ? line : `${count}: ${line}`)).join("; ");
  return { name, value: `passed on ${passed} of ${results.length}`, note };
}

/** Installs the scanner as it is locked, in its own folder; says why where that, or a certificate, cannot be had. */
function installTool(): string | undefined {
  if (spawnSync("openssl", ["version"]).error) return "openssl is not installed: apt-get install openssl";
  const words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--prefix", tool];
  const { status, stderr } = spawnSync("npm", words, { encoding: "utf8" });
  if (status !== 0) return `its scanner could not be installed: ${stderr.trim().split("\n").at(-1)}`;
  // Its install script would fetch the browsers' list of hosts that are preloaded. Our host is on none.
  const conf = join(tool, "node_modules/@mdn/mdn-http-observatory/conf");
  mkdirSync(conf, { recursive: true });
  writeFileSync(join(conf, "hsts-preload.json"), "{}\n");
  return undefined;
}

async function scanAll(hosts: string[]): Promise<Scanned[]> {
  const environment = { ...process.env, NODE_EXTRA_CA_CERTS: host.certificate };
  const child = spawn(process.execPath, [`${tool}/scan.mjs`, ...hosts], { env: environment });
  let printed = "";
  let complaints = "";
  child.stdout.on("data", (part) => (printed += part));
  child.stderr.on("data", (part) => (complaints += part));
  const code = await new Promise((ended) => child.on("close", ended));
  // It also complains, at length, of styles that are newer than its parser.
  if (code !== 0) console.error(complaints.slice(-2000));
  return printed
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
