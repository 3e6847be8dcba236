/**
 * How each command of the documents is run by the tests. A command that is not listed, and a listed one that no document
 * names, fail. Prefer the first way that is honest:
 * - `run`: it is run as it stands, or as `run` says, in a small project of its own.
 * - `heldBy`: that file runs it already (it takes minutes, or needs a made-up service), in a line that holds `where`.
 * - `parts`: the script is these commands in a row, each listed here.
 * - `like`: another command of this list in other words.
 */
export type Way =
  | {
      run: string;
      prints: RegExp;
      /** What it ends with; 0 when left out. */
      status?: number;
      /** The whole project, for what only looks at it; a small one with a sound library when left out. */
      in?: "the project";
    }
  | { heldBy: string; where: string }
  | { parts: string[] }
  | { like: string };

const asItStands = (run: string, prints: RegExp, status = 0): [string, Way] => [run, { run, prints, status }];
/** What takes minutes must have a `--help` that does not begin. */
const helpOf = (run: string): [string, Way] => [
  run,
  { run: `${run} -- --help`, prints: new RegExp(`^${run}\\b`, "m") },
];
/** It runs in the suite, as one of its projects: here it looks for its tests and finds none of that name. */
const kindOfTest = (kind: string): [string, Way] => [
  `npm run test:${kind}`,
  {
    run: `npm run test:${kind} -- no-such`,
    prints: new RegExp(`tests/\\*\\*/\\*\\.${kind}\\.test`),
    status: 1,
    in: "the project",
  },
];

const suite = "lib/commands/test.ts";
const citing = "tests/lib/commands/cite.unit.test.ts";
const one = "tests/lib/content/readability.unit.test.ts";

export const commandList = new Map<string, Way>([
  [
    "npm ci",
    { run: "npm ci --dry-run --offline --no-audit --no-fund", prints: /up to date|added \d+/, in: "the project" },
  ],
  ["npm run site", { parts: ["npm ci", "npm run build", "npm start"] }],
  ["npm test", { heldBy: ".ci/run", where: "npm test" }],
  ["npm run dev", { heldBy: "tests/site/dev.site.test.ts", where: '"npm", ["run", "dev"' }],
  ["npm run build", { heldBy: suite, where: 'run("npm", ["run", "build"])' }],
  [
    "SITE_ADDRESS=https://example.org/ketamine/ npm run build",
    {
      run: "SITE_ADDRESS=https://example.org/ketamine/ npx tsx -e \"import('./lib/content/site-address.ts').then((all) => console.log(all.fullAddress('/risks/')))\"",
      prints: /^https:\/\/example\.org\/ketamine\/risks\/$/m,
    },
  ],
  ["npm start", { heldBy: "tests/lib/commands/start.unit.test.ts", where: 'spawn("npm", ["start"]' }],
  ["PORT=4174 npm start", { heldBy: "tests/lib/commands/start.unit.test.ts", where: "PORT: String(port)" }],

  ["npm run check", { heldBy: suite, where: 'run("npm", ["run", "check"])' }],
  [
    "npm run check:content -- --advice",
    { run: "npm run check:content -- --advice || true", prints: /\d+ files? (is|are) fine/ },
  ],
  // The small library grows old while this test does not: what it says of dates may change.
  ["npm run check:content", { run: "npm run check:content || true", prints: /\d+ files? (is|are) fine/ }],
  [
    "npm run check:content -- content/articles/risks/a-dry-mouth.mdx",
    {
      run: "npm run new -- risks/a-dry-mouth && npm run check:content -- content/articles/risks/a-dry-mouth.mdx",
      prints: /a-dry-mouth\.mdx:\d+ {2}known-sources/,
      status: 1,
    },
  ],
  [
    "npm run fix",
    { run: "printf 'export const  a = 1' > ugly.ts && npm run fix && cat ugly.ts", prints: /^export const a = 1;$/m },
  ],
  ["npm run test:unit", { run: `npm run test:unit -- ${one}`, prints: /[1-9]\d* passed/, in: "the project" }],
  kindOfTest("site"),
  kindOfTest("browser"),
  kindOfTest("build"),
  [`npx vitest run -c tests/config/vitest.config.ts --project unit ${one}`, { like: "npm run test:unit" }],

  asItStands("npm run new -- risks/some-title", /Wrote content\/articles\/risks\/some-title\.mdx/),
  asItStands("npm run new -- risks/a-dry-mouth", /Wrote content\/articles\/risks\/a-dry-mouth\.mdx/),
  ["npm run cite -- <DOI, PMID or file> --kind rct", { heldBy: citing, where: 'run("cite", ["pasted.ris", "--kind"' }],
  [
    'npm run cite -- "10.1016/S2215-0366(17)30272-9" --kind review',
    { heldBy: citing, where: 'run("cite", [doi, "--kind", "review"]' },
  ],
  ["npm run cite", { heldBy: citing, where: 'run("cite", [doi' }],
  ["npm run cite:verify", { heldBy: citing, where: 'run("cite-verify", []' }],
  ["npm run evidence", { heldBy: "tests/lib/commands/evidence.unit.test.ts", where: 'run("evidence", fast' }],
  ["npm run short", { heldBy: "tests/lib/commands/short.unit.test.ts", where: "short(root)" }],
  [
    "npm run short -- --against main",
    { heldBy: "tests/lib/commands/short.unit.test.ts", where: 'short(root, "--against", "HEAD")' },
  ],
  asItStands("npm run report", /2 articles, [\d,]+ words\./),
  [
    "npm run schemas",
    {
      run: 'rm -r .vscode/schemas && npm run schemas && diff -r .vscode "$PROJECT/.vscode" && echo same',
      prints: /^same$/m,
    },
  ],
  helpOf("npm run handouts"),

  ["npm run licenses", { run: "npm run licenses", prints: /packages: each has an allowed license/, in: "the project" }],
  asItStands("npm run sbom", /are in sbom\.cdx\.json/),

  [
    "npm run verify-deploy -- https://example.org/",
    { heldBy: "tests/lib/deploy/verify-deploy.unit.test.ts", where: '"lib/commands/verify-deploy.ts", "--folder"' },
  ],
  [
    "npm run verify-deploy -- https://example.org/ --host nginx",
    { like: "npm run verify-deploy -- https://example.org/" },
  ],
  helpOf("npm run bench"),
  asItStands("npm run bench:search", /There is no finished site yet/, 1),
  helpOf("npm run proof"),
  helpOf("npm run proof:access"),
  ["npm run proof -- --again", { like: "npm run proof" }],
  helpOf("npm run proof:build"),
  helpOf("npm run proof:bytes"),
  helpOf("npm run proof:headers"),
  helpOf("npm run proof:hosts"),
  helpOf("npm run proof:leaks"),
  helpOf("npm run proof:hosts"),
  helpOf("npm run proof:load"),
  helpOf("npm run proof:requests"),
  helpOf("npm run proof:swap"),

  [
    "npm run verify-deploy -- https://example.org/",
    { heldBy: "tests/lib/deploy/verify-deploy.unit.test.ts", where: '"lib/commands/verify-deploy.ts"' },
  ],
  [
    "npm run verify-deploy -- https://example.org/ --host nginx",
    { like: "npm run verify-deploy -- https://example.org/" },
  ],
]);
