import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Row, recordMeasured } from "../prove/record";
import { sayUsage } from "./usage";

// Weighs what readers receive: the packed copy of each page, as it goes over the wire, and the whole of the site.
sayUsage(`npm run proof:bytes

Weighs the articles of the built site as a reader gets them.`);

const budget = { median: 14_000, largest: 20_000 };
const site = "out";

const names = readdirSync(site, { recursive: true, encoding: "utf8" });
const pages = names.filter((name) => name.endsWith(".html"));
const articles = pages.filter((name) => /^(mechanism|routes|risks|eligibility)\/.+\/index\.html$/.test(name));
/** A script that runs: `application/ld+json` is data for search engines, and nothing runs it. */
const program = /<script(?![^>]*type="application\/ld\+json")/;
const article = weigh(articles);
const scripts = articles.filter((name) => program.test(readFileSync(join(site, name), "utf8")));
const whole = names.map((name) => statSync(join(site, name))).filter((found) => found.isFile());
const rows: Row[] = [
  rowOf("an article", article, `${articles.length} articles; at most 14,000 at the median and 20,000 for one`),
  rowOf("a page of any kind", weigh(pages), `${pages.length} pages, addresses that lead on among them`),
  { name: "articles with a script", value: String(scripts.length), note: scripts.join(", ") },
  { name: "the whole site", value: `${print(sum(whole.map(({ size }) => size)))} B in ${print(whole.length)} files` },
];
const isRight = article.median <= budget.median && article.largest <= budget.largest && scripts.length === 0;
recordMeasured("bytes", "Bytes on the wire", rows, isRight && articles.length > 0);

function weigh(files: string[]) {
  const sizes = files.map((name) => statSync(join(site, `${name}.br`)).size).sort((one, other) => one - other);
  return { median: sizes[Math.floor(sizes.length / 2)] ?? 0, largest: sizes.at(-1) ?? 0 };
}

function rowOf(name: string, { median, largest }: ReturnType<typeof weigh>, note: string): Row {
  return { name, value: `${print(median)} B at the median, ${print(largest)} B at most`, note: `brotli; ${note}` };
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function print(number: number): string {
  return number.toLocaleString("en-US");
}
