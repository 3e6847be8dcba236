import type { Page } from "playwright-core";
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

const run: Record<Engine, (page: Page, isOnPaper: boolean) => Promise<Verdict>> = {
  axe: runAxe,
  IBM: runIbm,
  measures: async (page) => ({ findings: await measure(page), passed: 0, undecided: 0 }),
};

/** Opens an address in a view and says what each engine finds. On paper nothing is pressed, so nothing is measured there. */
export async function judge(page: Page, url: string, view: View, engines: Engine[]) {
  await show(page, url, view);
  const isOnPaper = view.media === "print";
  const said: { engine: Engine; verdict: Verdict }[] = [];
  for (const engine of engines)
    if (engine !== "measures" || !isOnPaper) said.push({ engine, verdict: await run[engine](page, isOnPaper) });
  return said;
}

/** Tries addresses in a view, and gives a row for each engine. */
export async function rowsOf(reader: Reader, view: View, addresses: string[], engines: Engine[]): Promise<Row[]> {
  const verdicts = await visitAll(reader, contextFor(view), addresses, async (page, url, address) =>
    (await judge(page, url, view, engines)).map((said) => ({ ...said, address })),
  );
  const asked = engines.filter((engine) => verdicts.some((said) => said.engine === engine));

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
