import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { shortAddressFile } from "../content/short-addresses";
import { articleText } from "./bench-article";
import { benchCheck, shortAddressesOf } from "./bench-check";
import { sayUsage } from "./usage";

// Builds sites of generated articles in a folder of their own, and prints what each build takes and weighs.
// `npm run bench` does 10, 100 and 1,000; `npm run bench -- 37` does what you name.
sayUsage(`npm run bench -- [numbers]

Builds sites of 10, 100 and 1,000 generated articles, or of as many as you name, and prints what each takes and weighs.`);

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const workplace = resolve(".bench");
const copied = [
  "app",
  "components",
  "lib",
  "public",
  "content",
  "next.config.ts",
  "postcss.config.mjs",
  "mdx-components.tsx",
  "package.json",
  "tsconfig.json",
];

if (sizes.length === 0) {
  const { library, generated } = await benchCheck();
  console.log(`Content check: this library ${library.toFixed(1)} s, 1,000 articles ${generated.toFixed(1)} s.\n`);
}
console.log("articles    check     Next   finish    total   memory   article on the wire (median, largest)");
for (const size of sizes.length > 0 ? sizes : [10, 100, 1000]) {
  prepare(size);
  const { seconds, megabytes, phases } = build();
  const weights = weightsOf(join(workplace, "out"));
  const columns = [...phases.map((phase) => `${phase} s`), `${seconds.toFixed(1)} s`, `${Math.round(megabytes)} MB`];
  console.log(
    `${String(size).padStart(8)} ${columns.map((column) => column.padStart(8)).join(" ")}   ${weights.median} B, ${weights.largest} B`,
  );
}
rmSync(workplace, { recursive: true, force: true });

/** A copy of the project whose articles are generated ones; sources, glossary and pages are the real ones. */
function prepare(size: number): void {
  rmSync(workplace, { recursive: true, force: true });
  mkdirSync(workplace);
  for (const name of copied) cpSync(name, join(workplace, name), { recursive: true });
  const articles = join(workplace, "content/articles");
  rmSync(articles, { recursive: true });
  const ids = readdirSync("content/references")
    .map((name) => name.replace(".json", ""))
    .filter(isVerified);
  for (let index = 0; index < size; index++) {
    const { section, slug, text } = articleText(index, size, ids);
    mkdirSync(join(articles, section), { recursive: true });
    writeFileSync(join(articles, section, `${slug}.mdx`), text);
  }
  for (const folder of ["claims", "figures"])
    rmSync(join(workplace, "content", folder), { recursive: true, force: true });
  writeFileSync(join(workplace, shortAddressFile), shortAddressesOf(workplace));
  rmSync(join(workplace, "content/synonyms.yaml"), { force: true });
  pointSheetsAt(articleText(0, size, ids));
  const site = readFileSync("content/site.yaml", "utf8").replace(/askedMost:[\s\S]*/, "askedMost: []\n");
  writeFileSync(join(workplace, "content/site.yaml"), site);
}

/** Sheets and the checklist name real articles, which are not there: they name a generated one instead. */
function pointSheetsAt({ section, slug }: { section: string; slug: string }): void {
  const content = join(workplace, "content");
  const sheets = readdirSync(join(content, "sheets")).map((name) => join(content, "sheets", name));
  for (const file of [...sheets, join(content, "checklist.yaml")]) {
    const text = readFileSync(file, "utf8").replace(/^(\s*article: ).*$/gm, `$1${section}/${slug}`);
    writeFileSync(file, text.replace(/^articles: .*$/m, `articles: [ ${section}/${slug} ]`));
  }
}

function isVerified(id: string): boolean {
  return readFileSync(`content/references/${id}.json`, "utf8").includes('"confidence": "verified"');
}

function build() {
  const started = performance.now();
  // GNU time measures the largest process; without it memory is not shown.
  const hasTime = existsSync("/usr/bin/time");
  const words = [resolve("node_modules/.bin/tsx"), "lib/commands/build.ts"];
  const command = hasTime ? ["/usr/bin/time", "-v", ...words] : words;
  const { stdout, stderr, status } = spawnSync(command[0] ?? "", command.slice(1), {
    cwd: workplace,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const seconds = (performance.now() - started) / 1000;
  const phases = /Check ([\d.]+) s, Next.js ([\d.]+) s, finish ([\d.]+) s/.exec(stdout)?.slice(1);
  if (status !== 0 || !phases) throw new Error(`The build failed:\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`);
  const kilobytes = Number(/Maximum resident set size \(kbytes\): (\d+)/.exec(stderr)?.[1] ?? Number.NaN);

  return { seconds, phases, megabytes: kilobytes / 1024 };
}

function weightsOf(folder: string) {
  const sizes = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /^(mechanism|routes|risks|eligibility)\/.+\/index\.html\.br$/.test(name))
    .map((name) => statSync(join(folder, name)).size)
    .sort((one, other) => one - other);

  return { median: sizes[Math.floor(sizes.length / 2)], largest: sizes.at(-1) };
}
