import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** What an engine holds against a page. */
export interface Finding {
  rule: string;
  /** Where, as a selector or a path. */
  where: string;
  why: string;
}

/** What one engine says of one page. */
export interface Verdict {
  findings: Finding[];
  /** Rules that applied and were met. */
  passed: number;
  /** Places where the engine asks a person to look. */
  undecided: number;
}

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const ibmSource = readFileSync(require.resolve("accessibility-checker-engine/ace.js"), "utf8");

/**
 * The rules on how large and how far apart targets are: on paper nothing is pressed, and WCAG 2.5.8 is of pointers. What a
 * pen needs there is measured in sheets.browser.test.ts.
 */
const ofPressing = { axe: "target-size", IBM: "target_spacing_sufficient" };

const axeOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  // Off unless asked for: AAA contrast (7:1), target size, and links of one name that lead to one place.
  rules: {
    "color-contrast-enhanced": { enabled: true },
    "identical-links-same-purpose": { enabled: true },
  },
  resultTypes: ["violations"],
};

interface AxeResults {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
  passes: unknown[];
  incomplete: unknown[];
}

/** axe-core: WCAG 2.2 A and AA, its own good practices, and contrast at AAA; on paper without what is of pressing. */
export async function runAxe(page: Page, isOnPaper = false): Promise<Verdict> {
  const rules = { ...axeOptions.rules, [ofPressing.axe]: { enabled: !isOnPaper } };
  await page.evaluate(axeSource);
  const { violations, passes, incomplete } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ ...axeOptions, rules })})`,
  );
  const findings = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ rule: id, where: target.join(" "), why: failureSummary })),
  );
  return { findings, passed: passes.length, undecided: incomplete.length };
}

interface IbmResult {
  ruleId: string;
  value: [string, string];
  path: { dom: string };
  message: string;
}

/** IBM Equal Access: its rules for WCAG 2.2 A and AA; on paper without what is of pressing. */
export async function runIbm(page: Page, isOnPaper = false): Promise<Verdict> {
  await page.evaluate(ibmSource);
  const results = await page.evaluate<
    IbmResult[]
  >(`new ace.Checker().check(document, ["WCAG_2_2"]).then(({ results }) =>
    results.map(({ ruleId, value, path, message }) => ({ ruleId, value, path: { dom: path.dom }, message })))`);
  const isViolation = ({ ruleId, value: [policy, outcome] }: IbmResult) =>
    policy === "VIOLATION" && outcome === "FAIL" && !(isOnPaper && ruleId === ofPressing.IBM);
  const findings = results
    .filter(isViolation)
    .map(({ ruleId, path, message }) => ({ rule: ruleId, where: path.dom, why: message }));
  const passed = new Set(results.filter(({ value }) => value[1] === "PASS").map(({ ruleId }) => ruleId)).size;
  const undecided = results.filter(({ value }) => ["POTENTIAL", "MANUAL"].includes(value[1])).length;

  return { findings, passed, undecided };
}
