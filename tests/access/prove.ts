import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { sayUsage } from "@/lib/commands/usage";
import { notMeasured, recordMeasured } from "@/lib/prove/record";
import { startReader } from "../config/browser";
import { type BuiltPage, builtArticles, builtPages } from "../config/built-site";
import { onePageOfEachKind } from "./kinds";
import { type Engine, printRow, type Row, rowsOf, sum } from "./rows";
import { type View, views } from "./views";

// Measures how accessible the built site is, and prints the table: `npm run proof:access`. All of it is measured in
// this run and written to proof/access.json, every finding to proof/access-findings.json. Every page is tried by day at
// each width, every article in each view, and one page of each kind in each view with both engines.
// `npm run proof:access -- 8` tries every eighth of them.
sayUsage(`npm run proof:access -- [number]

Tries the built site with two accessibility engines, and prints the table. With 8 it tries every eighth page.`);

const every = Number(process.argv[2] ?? 1);
const started = performance.now();
const reader = await startReader();
const rows: Row[] = [];

/** Every nth page; the longest first, so that no long one keeps the others waiting at the end. */
const addressesOf = (pages: BuiltPage[]) =>
  pages
    .filter((_, index) => index % every === 0)
    .sort((one, other) => other.html.length - one.html.length)
    .map(({ address }) => address);
const pages = addressesOf(builtPages());
const articles = addressesOf(builtArticles());
const kinds = addressesOf(onePageOfEachKind());
const byDay = views.filter(({ mode }) => mode === "light");
const others = views.filter((view) => !byDay.includes(view));

async function tryAll(what: string, tried: View[], addresses: string[], engines: Engine[]): Promise<void> {
  console.log(`${what} (${addresses.length}), in ${tried.length} views:`);
  for (const view of tried) {
    const found = await rowsOf(reader, view, addresses, engines);
    for (const row of found) {
      console.log(printRow(row));
      for (const { address, rule, where } of row.findings) console.log(`  ${address} ${rule} ${where}`);
    }
    rows.push(...found);
  }
}

await tryAll("Every page", byDay, pages, ["axe", "IBM", "measures"]);
await tryAll("Every article", others, articles, ["axe", "measures"]);
await tryAll("One page of each kind", others, kinds, ["axe", "IBM", "measures"]);
const chromium = reader.browser.version();
await reader.stop();

console.log("Walks and readings:");
const walks = ["keyboard", "read-aloud", "text-browser", "firefox"].map((name) => {
  const file = `tests/browser/${name}.browser.test.ts`;
  const settings = ["-c", "tests/config/vitest.config.ts", "--project", "browser", "--reporter=json"];
  const { stdout } = spawnSync("npx", ["vitest", "run", ...settings, file], { encoding: "utf8", maxBuffer: 1e8 });
  const counts = JSON.parse(stdout.slice(stdout.indexOf("{"))) as Record<string, number>;
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = counts;
  console.log(`${name.padEnd(15)} ${passed} tests passed, ${failed} failed`);
  return { name, file, passed, failed };
});

const require = createRequire(import.meta.url);
const versionOf = (name: string) =>
  (JSON.parse(readFileSync(require.resolve(`${name}/package.json`), "utf8")) as { version: string }).version;
const proof = {
  measuredOn: new Date().toISOString().slice(0, 10),
  minutes: Number(((performance.now() - started) / 60_000).toFixed(1)),
  chromium,
  engines: { axe: versionOf("axe-core"), IBM: versionOf("accessibility-checker-engine") },
  pages: pages.length,
  kinds: kinds.length,
  articles: articles.length,
  views: views.length,
  runs: sum(rows.filter(({ engine }) => engine !== "measures").map((row) => row.pages)),
  violations: sum(rows.map(({ findings }) => findings.length)),
  leftToAPerson: sum(rows.map(({ undecided }) => undecided)),
  rows,
  walks,
  notMeasured: [
    "Readers with a disability: there is nobody here to ask. Programs find only part of what goes wrong.",
    "Real screen readers (NVDA, JAWS, VoiceOver, TalkBack): they need Windows, macOS, iOS or Android.",
    "Safari: it needs macOS or iOS.",
  ],
};
mkdirSync("proof", { recursive: true });
writeFileSync("proof/access-findings.json", `${JSON.stringify(proof, undefined, 2)}\n`);

console.log(
  `\n${proof.pages} pages, ${proof.runs} runs of two engines, ${proof.violations} violations, ${proof.minutes} minutes. Written to proof/access-findings.json.`,
);
for (const sentence of proof.notMeasured) console.log(`Not measured: ${sentence}`);

const engines = `axe ${proof.engines.axe}, IBM Equal Access ${proof.engines.IBM}, and our own measures`;
const share = every === 1 ? "all of them" : `every ${every}th of them`;
const testsOf = (which: "passed" | "failed") => sum(walks.map((walk) => walk[which]));
const isRight = proof.violations === 0 && walks.every(({ failed, passed }) => failed === 0 && passed > 0);
recordMeasured(
  "access",
  "Access",
  [
    {
      name: "pages tested",
      value: String(proof.pages),
      note: `${share}, at ${byDay.length} widths; ${proof.articles} articles with axe and ${proof.kinds} pages, one of each kind, with both engines in ${others.length} more views`,
    },
    { name: "engines", value: engines, note: `in Chromium ${chromium}; ${proof.runs} runs of the two engines` },
    { name: "violations", value: String(proof.violations), note: "each is in proof/access-findings.json" },
    { name: "places left to a person", value: String(proof.leftToAPerson) },
    {
      name: "walks by keyboard, read aloud, in w3m and in Firefox",
      value: `${testsOf("passed")} tests passed, ${testsOf("failed")} failed`,
    },
    ...proof.notMeasured.map((sentence) => {
      const [name = "", ...why] = sentence.split(": ");
      return { name, value: notMeasured, note: why.join(": ") };
    }),
  ],
  isRight && every > 1 ? undefined : isRight,
);
process.exit();
