import type { Reader } from "../config/browser";
import { type Finding, runAxe, runIbm, type Verdict } from "./engines";
import { measure } from "./measures";
import { contextFor, show, type View } from "./views";
import { visitAll } from "./visit";

/** What looks at a page: two engines, and our own measures of what both leave out. */
export type Engine = "axe" | "IBM" | "measures";

/** What one engine said of some pages in one view. */
export interface Row {
  mode: string;
  width: number;
  engine: Engine;
  pages: number;
  /** Rules that applied and were met, added up over the pages. */
  passed: number;
  /** Places where the engine asks a person to look. */
  undecided: number;
  findings: (Finding & { address: string })[];
}

const run: Record<Engine, (page: Parameters<typeof runAxe>[0]) => Promise<Verdict>> = {
  axe: runAxe,
  IBM: runIbm,
  measures: async (page) => ({ findings: await measure(page), passed: 0, undecided: 0 }),
};

/** Tries addresses in a view. On paper nothing is pressed, so nothing is measured there. */
export async function rowsOf(reader: Reader, view: View, addresses: string[], engines: Engine[]): Promise<Row[]> {
  const asked = engines.filter((engine) => engine !== "measures" || view.media !== "print");
  const verdicts = await visitAll(reader, contextFor(view), addresses, async (page, url, address) => {
    await show(page, url, view);
    const said: { engine: Engine; address: string; verdict: Verdict }[] = [];
    for (const engine of asked) said.push({ engine, address, verdict: await run[engine](page) });
    return said;
  });

  return asked.map((engine) => {
    const own = verdicts.filter((said) => said.engine === engine);
    return {
      mode: view.mode,
      width: view.width,
      engine,
      pages: own.length,
      passed: sum(own.map(({ verdict }) => verdict.passed)),
      undecided: sum(own.map(({ verdict }) => verdict.undecided)),
      findings: own.flatMap(({ address, verdict }) => verdict.findings.map((finding) => ({ address, ...finding }))),
    };
  });
}

/** One line of the table. */
export function printRow({ mode, width, engine, pages, passed, undecided, findings }: Row): string {
  const columns = [
    mode.padEnd(15),
    `${String(width).padStart(5)} px`,
    engine.padEnd(8),
    `${String(pages).padStart(4)} pages`,
    `${String(findings.length).padStart(4)} violations`,
    engine === "measures"
      ? ""
      : `${String(passed).padStart(6)} rules met  ${String(undecided).padStart(5)} left to a person`,
  ];
  return columns.join("  ").trimEnd();
}

/** Adds up. */
export function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
