import { type Examined, examine } from "./examine";
import { type CheckOptions, type CheckResult, judge } from "./judge";
import { listContent, type RawFile } from "./list-files";

export type { CheckOptions, CheckResult } from "./judge";
export { isError } from "./problems";

const examined = new Map<string, { bytes: Uint8Array; result: Examined }>();

/**
 * Reads all of `content/`, runs every rule, and returns every problem in page order. In this process and without a time
 * limit: for files that others sent, see `guard.ts`.
 */
export function checkContent(root = process.cwd(), options: CheckOptions = {}): CheckResult {
  const { files, problems } = listContent(root);

  return judge(root, files.map(examineOnce), problems, options);
}

/** While writing, only what was saved since the last time is read again. */
function examineOnce(file: RawFile): Examined {
  const known = examined.get(file.file);
  if (known && Buffer.compare(known.bytes, file.bytes) === 0) return known.result;

  const result = examine(file);
  examined.set(file.file, { bytes: file.bytes, result });
  return result;
}
