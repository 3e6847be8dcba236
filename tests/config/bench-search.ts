import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { sayUsage } from "@/lib/commands/usage";
import { startReader } from "./browser";
import { searchFor } from "./searcher";

// Asks the finished site what patients type, each time in a browser that has never been here, and prints what a first
// query costs. `npm run bench:search` asks all searches of the fixture; `npm run bench:search -- "can I drive"` yours.
sayUsage(`npm run bench:search -- [words]

Asks the finished site what patients type, or the words you name, and prints what a first query costs.`);

if (!existsSync("out/search/guide.json")) {
  console.error("There is no finished site yet. Run: npm run build");
  process.exit(1);
}

const fixture: Record<string, string[]> = parse(readFileSync("tests/fixtures/searches.yaml", "utf8"));
const own = process.argv.slice(2);
const reader = await startReader();
const middle = (values: number[]) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
for (const how of ["typed", "in the address"] as const) {
  const answers = [];
  for (const query of own.length > 0 ? own : Object.keys(fixture)) {
    const answer = await searchFor(reader, query, how);
    answers.push(answer);
    const columns = [`${Math.round(answer.milliseconds)} ms`.padStart(8), `${answer.bytes} B`.padStart(9)];
    console.log(`${columns.join(" ")}  ${query} → ${answer.addresses[0]}`);
  }
  const times = answers.map(({ milliseconds }) => milliseconds);
  const weights = answers.map(({ bytes }) => bytes);
  const requests = Math.max(...answers.map((answer) => answer.requests));
  console.log(
    `${answers.length} first queries, ${how}. From asking to results: median ${Math.round(middle(times))} ms, longest ${Math.round(Math.max(...times))} ms. ` +
      `Downloaded, page and all: median ${middle(weights)} B, most ${Math.max(...weights)} B, in up to ${requests} requests.\n`,
  );
}
await reader.stop();
