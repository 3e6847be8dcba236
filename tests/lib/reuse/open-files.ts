import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkContent } from "@/lib/content/check";
import { writeOpenFiles } from "@/lib/reuse/write-open-files";
import { today, withLibrary } from "@/tests/fixtures/library";

/** The open files of the sound library, by address, with some of its files changed. */
export function openFilesWith(changed: Record<string, string> = {}): Map<string, string> {
  return withLibrary(changed, (root) => {
    const folder = mkdtempSync(join(tmpdir(), "open-files-"));
    writeOpenFiles({ library: checkContent(root, { today }).library, root, folder });
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      statSync(join(folder, name)).isFile(),
    );
    const files = new Map(names.map((name) => [`/${name}`, readFileSync(join(folder, name), "utf8")]));
    rmSync(folder, { recursive: true });
    return files;
  });
}

/** The text of one of them. Throws where there is none. */
export function textOf(files: Map<string, string>, address: string): string {
  const text = files.get(address);
  if (text === undefined) throw new Error(`There is no ${address} among ${[...files.keys()].join(", ")}.`);
  return text;
}
