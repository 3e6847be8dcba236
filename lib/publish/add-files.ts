import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compressFile, textEndings } from "./compress";

/** Puts files that no page refers to into a finished site, and compresses those that are text. */
export async function addFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [path, bytes] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    if (textEndings.some((ending) => path.endsWith(ending))) await compressFile(file);
  }
}
