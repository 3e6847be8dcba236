import { type Examined, examine } from "./examine";
import type { Figures } from "./figures/expand.mjs";
import { type CheckOptions, type CheckResult, judge } from "./judge";
import { listContent, type RawFile } from "./list-files";
import { figuresAmong, isFigure } from "./read";

export type { CheckOptions, CheckResult } from "./judge";
export { isError } from "./problems";

const examined = new Map<string, { bytes: Uint8Array; figures: string; result: Examined }>();

/**
 * Reads all of `content/`, runs every rule, and returns every problem in page order. In this process and without a time
 * limit: for files that others sent, see `guard.ts`.
 */
export function checkContent(root = process.cwd(), options: CheckOptions = {}): CheckResult {
  const { files, problems } = listContent(root);
  const first = files.filter(isFigure).map((file) => examineOnce(file, new Map(), ""));
  const figures = figuresAmong(first);
  const state = JSON.stringify([...figures]);
  const rest = files.filter((file) => !isFigure(file)).map((file) => examineOnce(file, figures, state));
  const results = new Map([...first, ...rest].map((result) => [result.file, result]));

  return judge(
    root,
    files.flatMap(({ file }) => results.get(file) ?? []),
    problems,
    options,
  );
}

/** While writing, only what was saved since the last time is read again; texts also when a figure was. */
function examineOnce(file: RawFile, figures: Figures, state: string): Examined {
  const known = examined.get(file.file);
  if (known && known.figures === state && Buffer.compare(known.bytes, file.bytes) === 0) return known.result;

  const result = examine(file, figures);
  examined.set(file.file, { bytes: file.bytes, figures: state, result });
  return result;
}
