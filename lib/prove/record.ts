import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

/** One figure of a proof. */
export interface Row {
  name: string;
  value: string;
  /** Under which conditions, or why it could not be measured. */
  note?: string;
}

/** What one part of the proof measured, and when. */
export interface Measured {
  what: string;
  /** ISO date and time. */
  measuredOn: string;
  rows: Row[];
}

const folder = "proof";

const fileOf = (part: string) => `${folder}/${part}.json`;

/** Keeps what a part measured for the table of all, and prints it. */
export function recordMeasured(part: string, what: string, rows: Row[]): void {
  const measured: Measured = { what, measuredOn: new Date().toISOString(), rows };
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(part), `${JSON.stringify(measured, null, 1)}\n`);
  console.log(tableOf([measured]));
}

/** What a part measured; nothing where it measured nothing since a time. */
export function readMeasured(part: string, since: Date): Measured | undefined {
  if (!existsSync(fileOf(part))) return undefined;
  const measured: Measured = JSON.parse(readFileSync(fileOf(part), "utf8"));
  return new Date(measured.measuredOn) >= since ? measured : undefined;
}

/** The table of what was measured, in Markdown. */
export function tableOf(parts: Measured[]): string {
  const cell = (text = "") => text.replaceAll("|", "\\|").replace(/\s+/g, " ");
  const lines = parts.flatMap(({ what, rows }) =>
    rows.map(({ name, value, note }) => `| ${[what, name, value, note].map(cell).join(" | ")} |`),
  );
  return ["| Part | Measured | Result | Note |", "| --- | --- | --- | --- |", ...lines].join("\n");
}
