import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkGuarded } from "../content/guard";
import { isError } from "../content/problems";
import { printProblems, problemsAsAnnotations, problemsAsJson } from "../content/report";
import type { CheckedText } from "../content/rule";

const usage = `npm run check:content -- [options] [files]

Reads all of content/ and prints every problem; with files, only theirs, with advice on wording.

  --format text|json|github   how to print
  --advice                    advice on wording for every article
  --record                    add the addresses of this version to content/published-addresses.txt`;

const formats = ["text", "json", "github"];

await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: "string", default: "text" },
      advice: { type: "boolean" },
      record: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(usage);
  if (!formats.includes(values.format)) throw new Error(`There is no format "${values.format}".\n\n${usage}`);

  const named = positionals.map((file) => relative(process.cwd(), resolve(file)).split("\\").join("/"));
  const missing = named.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`There is no file ${missing.join(", ")}.`);

  const isNamed = (file: string) =>
    named.length === 0 || named.some((name) => file === name || file.startsWith(`${name}/`));
  const wantsAdvice = values.advice || named.length > 0;
  const { plainWording } = wantsAdvice
    ? await import("../content/rules/language/plain-wording")
    : { plainWording: undefined };
  const advise = plainWording && ((text: CheckedText) => (isNamed(text.file) ? plainWording(text) : []));
  const { problems, excepted, library, fileCount } = await checkGuarded(process.cwd(), { advise });
  const shown = problems.filter(({ file, advice }) => isNamed(file) && (!advice || wantsAdvice));
  if (values.record)
    record([
      ...[library, ...library.translations].flatMap(({ articles }) => articles.map(({ address }) => address)),
      ...library.shortAddresses.map(({ word, address }) => `/s/${word}/  ${address}`),
    ]);

  if (values.format === "json")
    console.log(
      problemsAsJson(
        shown,
        excepted.filter(({ file }) => isNamed(file)),
        fileCount,
      ),
    );
  else if (values.format === "github") console.log(problemsAsAnnotations(shown, fileCount));
  else
    console.log(
      printProblems(
        shown,
        named.length === 0 ? fileCount : Math.max(named.length, new Set(shown.map(({ file }) => file)).size),
      ),
    );
  process.exitCode = problems.some((problem) => isError(problem) && isNamed(problem.file)) ? 1 : 0;
}

/** Addresses are only ever added: a published address is a promise. */
function record(addresses: string[]): void {
  const list = "content/published-addresses.txt";
  const comment =
    "# Addresses that readers have been given. Lines are added when the site is published, and never taken out.\n";
  if (!existsSync(list)) writeFileSync(list, comment);
  const known = new Set(readFileSync(list, "utf8").split("\n"));
  appendFileSync(
    list,
    addresses
      .filter((address) => !known.has(address))
      .map((address) => `${address}\n`)
      .join(""),
  );
}
