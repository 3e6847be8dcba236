import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { explainPlace, kindOf } from "./kinds";
import type { Problem } from "./rule";

/** A file as it lies on the disk. */
export interface RawFile {
  /** Path from the project root, with forward slashes. */
  file: string;
  bytes: Uint8Array;
}

/** Far above the largest file allowed: what is larger is not even read whole. */
const readAtMost = 1024 * 1024;

/** Every page shows the site's name and the help lines; every source says what kind it is. */
const needed = ["content/site.yaml", "content/crisis-lines.yaml", "content/evidence-kinds.yaml"];

/** Lists every file below `content/` in the order of its names; reports what does not belong there. */
export function listContent(root: string): { files: RawFile[]; problems: Problem[] } {
  const files: RawFile[] = [];
  const problems: Problem[] = [];
  const report = (file: string, problem: string, fix: string) =>
    problems.push({ file, line: 1, column: 1, rule: "file-place", problem, fix });

  const names = statSync(join(root, "content"), { throwIfNoEntry: false })?.isDirectory()
    ? namesBelow(root, "content")
    : [];
  for (const file of needed.filter((name) => !names.includes(name)))
    report(file, "This file is missing, and no page can be built without it.", "Bring it back from the last version.");
  for (const file of names) {
    const entry = lstatSync(join(root, file));
    if (entry.isSymbolicLink())
      report(file, "This is a link to another file, not a file.", "Copy the file itself to this place.");
    else if (!entry.isFile()) report(file, "This is not a file.", "Leave it out.");
    else if (kindOf(file) === undefined) {
      const { problem, fix } = explainPlace(file);
      report(file, problem, fix);
    } else if (entry.size > readAtMost)
      report(file, `The file holds ${Math.ceil(entry.size / 1024)} kB; 256 kB is the most.`, "Leave pasted data out.");
    else files.push({ file, bytes: readFileSync(join(root, file)) });
  }
  return { files, problems };
}

/** Every file below `public/`, as an address from the site's root. */
export function listPublicFiles(root: string): Set<string> {
  if (!statSync(join(root, "public"), { throwIfNoEntry: false })) return new Set();

  return new Set(namesBelow(root, "public").map((file) => file.slice("public".length)));
}

/** Names below a folder, sorted; links are named and not followed. Files that systems leave behind are passed over. */
function namesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .filter(({ name }) => ![".DS_Store", "Thumbs.db", ".gitkeep"].includes(name))
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      return entry.isDirectory() ? namesBelow(root, file) : [file];
    });
}
