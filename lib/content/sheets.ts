import type { Sheet } from "./library";
import { loadLibrary } from "./load";
import type { SheetFields } from "./schema-sheets";

export interface SheetSource {
  id: string;
  at: string;
}

/** The sheets of one format, in the order of the list. */
export function sheetsOf(format: SheetFields["format"]): Sheet[] {
  return loadLibrary().sheets.filter(({ fields }) => fields.format === format);
}

/** The sheet of a format with this name. Throws when `content/sheets` has none. */
export function findSheet(format: SheetFields["format"], name: string): Sheet {
  const sheet = sheetsOf(format).find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`There is no content/sheets/${name}.yaml with "format: ${format}".`);

  return sheet;
}

/** What a sheet rests on, each source and place once, in the order of first use: their numbers on the sheet. */
export function sourcesOf({ parts }: SheetFields): SheetSource[] {
  const all = parts.flatMap(({ statements = [] }) => statements.flatMap(({ sources = [] }) => sources));
  const first = new Map(all.map((source) => [`${source.id} ${source.at}`, source]));

  return [...first.values()];
}

/** The numbers of some of a sheet's sources in that list, counted from 1. */
export function numbersOf(sources: readonly SheetSource[], all: readonly SheetSource[]): number[] {
  return sources.map(({ id, at }) => all.findIndex((source) => source.id === id && source.at === at) + 1);
}
