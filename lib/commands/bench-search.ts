import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { startReader } from "../../tests/config/browser";
import { searchFor } from "../../tests/config/searcher";

// Asks the finished site what patients type, each time in a browser that has never been here, and prints what a first
// query costs. `npm run bench:search` asks all searches of the fixture; `npm run bench:search -- "can I drive"` yours.
if (!existsSync("out/search/guide.json")) {
  console.error("There is no finished site yet. Run: npm run build");
  process.exit(1);
}

const fixture: Record<string, string[]> = parse(readFileSync("tests/fixtures/searches.yaml", "utf8"));
const own = process.argv.slice(2);
const reader = await startReader();
const answers = [];
for (const query of own.length > 0 ? own : Object.keys(fixture)) {
  const { addresses, bytes, requests, milliseconds } = await searchFor(reader, query);
  answers.push({ query, bytes, milliseconds, requests });
  console.log(
    `${String(Math.round(milliseconds)).padStart(5)} ms ${String(bytes).padStart(8)} B  ${query} → ${addresses[0]}`,
  );
}
await reader.stop();

const middle = (values: number[]) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const times = answers.map(({ milliseconds }) => milliseconds);
const weights = answers.map(({ bytes }) => bytes);
console.log(
  `\n${answers.length} first queries. After load: median ${Math.round(middle(times))} ms, longest ${Math.round(Math.max(...times))} ms. ` +
    `Downloaded, page and all: median ${middle(weights)} B, most ${Math.max(...weights)} B, in up to ${Math.max(...answers.map(({ requests }) => requests))} requests.`,
);
