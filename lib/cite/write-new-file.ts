import { existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Refusal } from "./refusal";

/** Writes a file that must not exist yet: whole under another name first, so that it is never seen half-written. */
export function writeNewFile(root: string, file: string, text: string): void {
  const target = join(root, file);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.new`);
  const taken = () =>
    new Refusal(`${file} exists already, and was left as it is.`, "Choose another name, or change that file.");
  if (existsSync(target)) throw taken();

  mkdirSync(dirname(target), { recursive: true });
  try {
    writeFileSync(draft, text, { flag: "wx" });
    giveName(draft, target, taken);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A link, unlike a rename, never takes the place of a file that came in between; not every disk has them. */
function giveName(draft: string, target: string, taken: () => Refusal): void {
  try {
    linkSync(draft, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw taken();
    renameSync(draft, target);
  }
}
