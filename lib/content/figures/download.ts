import { stringify } from "csv-stringify/sync";
import type { Library } from "../library";
import type { Figure } from "../schema-evidence";
import { fullAddress } from "../site-address";
import { formatVancouver } from "../vancouver";
import { type EvidenceRow, evidenceRows } from "./evidence";
import { wilson } from "./intervals";
import { bothWays, rateOf } from "./shares.mjs";

type Group = Figure["groups"][number];

interface Column {
  name: string;
  /** What it holds, for the data dictionary. */
  meaning: string;
  of(row: EvidenceRow, group: Group): string | number | boolean | undefined;
}

const round = (rate: number | undefined) => (rate === undefined ? undefined : Math.round(rate * 10) / 10);

/** The columns of the table of figures: one line a group of a figure. */
export const columns: Column[] = [
  { name: "figure", meaning: "Name of the figure; it never changes", of: ({ id }) => id },
  { name: "topic", meaning: "Heading it stands under", of: ({ figure }) => figure.topic },
  { name: "outcome", meaning: "What happened, in plain words", of: ({ figure }) => figure.outcome },
  { name: "otherwise", meaning: "What happened to the rest", of: ({ figure }) => figure.otherwise },
  { name: "measure", meaning: "What exactly was counted", of: ({ figure }) => figure.measure },
  { name: "wanted", meaning: "true: people hope for it; false: a harm", of: ({ figure }) => figure.wanted },
  { name: "population", meaning: "Who was counted", of: ({ figure }) => figure.population },
  { name: "when", meaning: "Time point", of: ({ figure }) => figure.when },
  { name: "group", meaning: "Treatment and dose, or the comparison", of: (_, { name }) => name },
  { name: "comparator", meaning: "true for the comparison", of: (_, { comparator }) => comparator ?? false },
  { name: "n", meaning: "People with the outcome; empty where the source gives a rate only", of: (_, { n }) => n },
  { name: "of", meaning: "People in the group, where known", of: (_, { of }) => of },
  { name: "rate", meaning: "Percent: n of N, or as the source gives it", of: (_, group) => round(rateOf(group)) },
  { name: "low", meaning: "Lower end of the 95% interval of the rate, percent", of: (_, group) => ends(group)?.low },
  { name: "high", meaning: "Upper end of it, percent", of: (_, group) => ends(group)?.high },
  {
    name: "interval_by",
    meaning: "Who worked out the interval: the source, or we from n and N (Wilson score)",
    of: (_, group) => ends(group)?.by,
  },
  { name: "base", meaning: "People it is told in: 100 or 1,000", of: ({ figure }) => figure.base },
  {
    name: "people",
    meaning: "People of the base, as printed",
    of: ({ figure }, group) => bothWays(figure, group).share,
  },
  { name: "effect", meaning: "Effect and interval, as the source gives them", of: ({ figure }) => figure.interval },
  {
    name: "may_be_chance",
    meaning: "true: the source could not rule out chance",
    of: ({ figure }) => figure.mayBeChance,
  },
  { name: "no_comparator", meaning: "Why there is no comparison", of: ({ figure }) => figure.noComparator },
  { name: "certainty", meaning: "How sure the evidence is (GRADE words)", of: ({ figure }) => figure.certainty },
  { name: "certainty_reason", meaning: "Why, and who says so", of: ({ figure }) => figure.certaintyReason },
  { name: "note", meaning: "What else to know, such as arithmetic that is ours", of: ({ figure }) => figure.note },
  { name: "source", meaning: "Name of the source", of: ({ source }) => source.id },
  { name: "citation", meaning: "The source, Vancouver style", of: ({ source }) => formatVancouver(source) },
  { name: "doi", meaning: "DOI of the source, where it has one", of: ({ source }) => source.DOI },
  { name: "at", meaning: "Where in the source", of: ({ figure }) => figure.at },
  { name: "checked_on", meaning: "Day the numbers were last compared", of: ({ figure }) => figure.checkedOn },
  { name: "address", meaning: "Address of the figure", of: ({ id }) => `${fullAddress("/evidence/")}#${id}` },
  {
    name: "used_in",
    meaning: "Articles that use it, with a space between",
    of: ({ articles }) => articles.map(({ address }) => fullAddress(address)).join(" "),
  },
];

function ends({ n, of, low, high }: Group): { low?: number; high?: number; by: "source" | "us" } | undefined {
  if (low !== undefined && high !== undefined) return { low, high, by: "source" };
  if (n === undefined || of === undefined) return undefined;
  const own = wilson({ n, of });

  return { low: round(own.low), high: round(own.high), by: "us" };
}

/** All figures as CSV (RFC 4180), a line a group; cells that a spreadsheet would run as a formula are escaped. */
export function figuresAsCsv(library: Library): string {
  const lines = evidenceRows(library).flatMap((row) =>
    row.figure.groups.map((group) =>
      columns.map(({ of }) => {
        const value = of(row, group);
        return typeof value === "boolean" ? String(value) : value;
      }),
    ),
  );
  return stringify([columns.map(({ name }) => name), ...lines], { escape_formulas: true, record_delimiter: "windows" });
}

/** All figures as JSON with their data dictionary; `version` rises when a field changes its meaning or goes. */
export function figuresAsJson(library: Library): object {
  return {
    version: "1",
    license: "https://creativecommons.org/licenses/by/4.0/",
    dictionary: Object.fromEntries(columns.map(({ name, meaning }) => [name, meaning])),
    rows: evidenceRows(library).flatMap((row) =>
      row.figure.groups.map((group) =>
        Object.fromEntries(
          columns.map(({ name, of }) => [name, of(row, group)] as const).filter(([, value]) => value !== undefined),
        ),
      ),
    ),
  };
}
