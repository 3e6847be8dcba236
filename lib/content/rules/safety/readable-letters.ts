import { isUtf8 } from "node:buffer";
import type { SourceRule } from "../../rule";

/** Bytes that are not UTF-8 would reach readers as question marks, or hide something from reviewers. */
export const readableLetters: SourceRule = {
  name: "readable-letters",
  check(_source, bytes) {
    if (isUtf8(bytes)) return [];

    const fix = 'Save the file as "UTF-8", and type the letters on this line again.';
    const line = firstBadLine(bytes);
    return [{ line, problem: "This line holds letters that cannot be read (they are not UTF-8).", fix }];
  },
};

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(10, from);
    const to = end === -1 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(from, to))) return line;
    from = to;
  }
  return 1;
}
