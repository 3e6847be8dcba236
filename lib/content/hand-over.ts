import { readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { Library } from "./library";

/** The environment variable that names the file in which a build hands its checked library to Next.js. */
export const handOverName = "CHECKED_LIBRARY";

/** Leaves a checked library for the processes of the same build: reading and checking it again would take longer. */
export function leaveLibrary(library: Library, file: string): void {
  writeFileSync(file, serialize(library));
}

/** The library that this build has checked, or nothing where no build left one. */
export function takeLibrary(): Library | undefined {
  const file = process.env[handOverName];
  return file ? (deserialize(readFileSync(file)) as Library) : undefined;
}
