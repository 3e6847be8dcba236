import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { Reference } from "../content/schema-evidence";

/** A source or a page of ours as CSL-JSON, without notes of our own. */
export type CslRecord = Omit<Reference, "custom"> & { note?: string };

Object.assign(plugins.config.get("@bibtex").format, { useIdAsLabel: true, checkLabel: false });

/** A source as reference managers take it: what editors noted about it is left out. */
export function toCsl({ custom, ...record }: Reference): CslRecord {
  return record;
}

/** Records in the format that the end of a file name stands for: `.bib`, `.ris` or `.csl.json`. */
export function formatRecords(records: readonly CslRecord[], ending: string): string {
  if (ending === ".csl.json") return `${JSON.stringify(records, null, 2)}\n`;
  if (ending === ".ris") return records.map(toRis).join("\n");
  if (ending === ".bib") return records.map(toBibtex).join("\n");
  throw new Error(`No citation format has files that end in "${ending}".`);
}

/** BibTeX writes "and others" where a list of authors was cut short, and its months have no days. */
function toBibtex(record: CslRecord): string {
  const [year, month] = record.issued?.["date-parts"][0] ?? [];
  const issued = year === undefined ? undefined : { "date-parts": [month === undefined ? [year] : [year, month]] };
  const text = new Cite([{ ...record, issued }]).format("bibtex");

  return `${text
    .trim()
    .replace(/ and \{et al\.\}/g, " and others")
    .replaceAll("\t", "  ")}\n`;
}

/** Citation.js breaks values after each 70 letters, in the middle of words; readers of RIS take a line as it stands. */
function toRis(record: CslRecord): string {
  const author = record.author?.filter((name) => !("literal" in name && name.literal === "et al."));
  const text = new Cite([{ ...record, author }]).format("ris");

  const lines = text.trim().replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, "");
  // First and last page have a line each.
  return `${lines.replace(/^SP {2}- (\w+)-(\w+)$/m, "SP  - $1\nEP  - $2")} \n`;
}
