import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Commit, currentCommit } from "./commit";
import { digestOf } from "./folder";

/** One figure of a proof. */
export interface Row {
  name: string;
  value: string;
  /** Under which conditions, or why it could not be measured. */
  note?: string;
}

/** What one part of the proof measured, when, and of what. */
export interface Measured extends Partial<Commit> {
  what: string;
  /** ISO date and time. */
  measuredOn: string;
  rows: Row[];
  /** The digest of the finished site that was measured. */
  site?: string;
  /** Whether all was measured and is as it should be; not there where the part could not measure all it might. */
  isRight?: boolean;
}

const folder = "proof";

const fileOf = (part: string) => `${folder}/${part}.json`;

/**
 * Keeps what a part measured for the table of all, prints it, and ends the command: with 1 where something is not as it
 * should be.
 */
export function recordMeasured(part: string, what: string, rows: Row[], isRight?: boolean): void {
  const measuredOn = new Date().toISOString();
  const measured: Measured = { what, measuredOn, ...currentCommit(), site: digestOf("out"), isRight, rows };
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(part), `${JSON.stringify(measured, null, 1)}\n`);
  console.log(tableOf([measured]));
  if (isRight === false) process.exitCode = 1;
}

/** What a part measured last; nothing where it never did, or where what it left cannot be read. */
export function readMeasured(part: string): Measured | undefined {
  if (!existsSync(fileOf(part))) return undefined;
  try {
    const measured: Measured = JSON.parse(readFileSync(fileOf(part), "utf8"));
    return Array.isArray(measured.rows) ? measured : undefined;
  } catch {
    return undefined;
  }
}

/** Written in place of a figure that could not be had; the note says why. */
export const notMeasured = "not measured";

/** Whether a measurement, and a whole one, is of this commit, of no changed files, and of this very site: it need not be made again. */
export function stillHolds(measured: Measured, now: Commit & { site?: string | undefined }): boolean {
  const { commit, isClean, site, isRight } = measured;
  const isSame = commit !== undefined && commit === now.commit && site !== undefined && site === now.site;
  return isRight === true && isSame && isClean === true && now.isClean;
}

/** The table of what was measured, in Markdown. */
export function tableOf(parts: Measured[]): string {
  const cell = (text = "") => text.replaceAll("|", "\\|").replace(/\s+/g, " ");
  const lines = parts.flatMap(({ what, rows }) =>
    rows.map(({ name, value, note }) => `| ${[what, name, value, note].map(cell).join(" | ")} |`),
  );
  return ["| Part | Measured | Result | Note |", "| --- | --- | --- | --- |", ...lines].join("\n");
}
