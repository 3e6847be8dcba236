import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Reader, startReader } from "../config/browser";
import { pagesOfEveryKind } from "../config/built-site";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const views = [360, 1280].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.stop());

interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
  passes: unknown[];
}

describe("every page", () => {
  it.each(views)("passes axe at $width px, $colorScheme", async ({ width, colorScheme }) => {
    const context = await reader.browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    const problems: string[] = [];
    let passes = 0;

    for (const { address } of pagesOfEveryKind()) {
      await page.goto(`${reader.origin}${address}`);
      await page.evaluate(axeSource);
      const { violations, passes: passed } = await page.evaluate<AxeResult>(
        `axe.run({ runOnly: ${JSON.stringify(standards)} })`,
      );
      passes += passed.length;
      for (const { id, nodes } of violations)
        problems.push(`${address} ${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`);
    }
    await context.close();

    expect(problems).toEqual([]);
    expect(passes).toBeGreaterThan(100);
  });

  it("never scrolls sideways at 320 px", async () => {
    const page = await reader.open("/", { viewport: { width: 320, height: 700 } });
    const wide: string[] = [];

    for (const { address } of pagesOfEveryKind()) {
      await page.goto(`${reader.origin}${address}`);
      const { inner, outer } = await page.evaluate(() => ({
        inner: document.documentElement.scrollWidth,
        outer: window.innerWidth,
      }));
      if (inner > outer) wide.push(`${address} is ${inner} px wide`);
    }
    await page.context().close();

    expect(wide).toEqual([]);
  });

  it("is complete after one request, and asks nobody else", async () => {
    const context = await reader.browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    const refused: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => message.type() === "error" && refused.push(message.text()));

    // The search page loads its index; what that may weigh is in search.browser.test.ts.
    const apart = ["/404.html", "/search/"];
    for (const { address } of pagesOfEveryKind().filter((page) => !apart.includes(page.address))) {
      asked.length = 0;
      await page.goto(`${reader.origin}${address}`, { waitUntil: "networkidle" });
      const others = asked.filter((url) => url !== `${reader.origin}${address}` && url !== `${reader.origin}/icon.svg`);
      expect(others, address).toEqual([]);
    }
    const stored = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    await context.close();

    expect(stored).toEqual(["", 0, 0]);
    expect(refused).toEqual([]);
  });
});
