import { checkGuarded } from "../content/guard";
import { type ArticleReport, libraryReport, median } from "../content/library-report";
import { isError } from "../content/problems";

const columns: [title: string, show: (row: ArticleReport) => string | number][] = [
  ["Article", ({ address }) => address],
  ["Words", ({ words }) => words],
  ["Grade", ({ grade }) => grade.toFixed(1)],
  ["Names out", ({ gradeNamesOut }) => gradeNamesOut.toFixed(1)],
  ["SMOG", ({ smog }) => smog.toFixed(1)],
  ["Sources", ({ sources }) => sources],
  ["Cited/100", ({ citationsPer100Words }) => citationsPer100Words.toFixed(1)],
  ["Oldest source", ({ oldestSource }) => (oldestSource ? `${oldestSource.year} ${oldestSource.id}` : "none")],
  ["Review due", ({ reviewDue }) => reviewDue ?? "not reviewed"],
  ["Excepted", ({ exceptions }) => exceptions.map(({ rule }) => rule).join(", ")],
];

const { library, excepted, problems } = await checkGuarded();
const rows = libraryReport(library);
const cells = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, show]) => String(show(row))))];
const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
const isNumber = (text: string) => /^[\d.]+$/.test(text);

for (const row of cells) {
  const line = row.map((cell, column) =>
    isNumber(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
  );
  console.log(line.join("  ").trimEnd());
}

const most = (show: (row: ArticleReport) => number) =>
  `${median(rows.map(show)).toFixed(1)}, most ${Math.max(0, ...rows.map(show)).toFixed(1)}`;
console.log(
  `\n${rows.length} articles, ${rows.reduce((sum, { words }) => sum + words, 0).toLocaleString("en-US")} words.`,
);
console.log(
  `Grade: median ${most(({ grade }) => grade)} (7.0 is the most). Names out: median ${most(({ gradeNamesOut }) => gradeNamesOut)} (6.0; a median of 5.5).`,
);
for (const { language, articles } of library.translations)
  for (const { address, reading, translation } of articles)
    console.log(
      `${language.name}: ${address}  ${reading.words} words, reading ease ${reading.ease?.toFixed(1) ?? "not measured"}${translation?.isBehind ? ", behind its original" : ""}`,
    );
for (const { file, line, rule, quote, why } of excepted)
  console.log(`Excepted: ${file}:${line}  ${rule}  "${quote}": ${why}`);
const errors = problems.filter(isError).length;
if (errors > 0) console.log(`\n${errors} problems stand in the content; npm run check:content names them.`);
