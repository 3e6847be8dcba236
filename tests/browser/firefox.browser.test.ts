import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { type Browser, launch, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProgram } from "@/lib/commands/programs";
import { siteServer } from "@/lib/publish/serve";
import { onePageOfEachKind } from "../access/kinds";
import { folder } from "../config/built-site";

// Debian's Firefox is driven over WebDriver BiDi by Puppeteer: Playwright drives only a Firefox of its own.
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const server = siteServer({ folder, basePath: "" });
let browser: Browser;
let page: Page;
let origin: string;

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launch({ browser: "firefox", executablePath: findProgram("Firefox"), headless: true });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  server.close();
});

describe("in Firefox", () => {
  it("each kind of page passes axe and does not scroll sideways on a phone", async () => {
    await page.setViewport({ width: 320, height: 640 });
    const problems: string[] = [];
    let passed = 0;

    for (const { address } of onePageOfEachKind()) {
      await page.goto(`${origin}${address}`);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) problems.push(`${address} is ${wide} px too wide`);
      await page.evaluate(axeSource);
      const { violations, passes } = (await page.evaluate(
        `axe.run(document, { rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } } })
          .then(({ violations, passes }) => ({ violations: violations.map(({ id, nodes }) => id + " " + nodes[0].target), passes: passes.length }))`,
      )) as { violations: string[]; passes: number };
      problems.push(...violations.map((violation) => `${address} ${violation}`));
      passed += passes;
    }

    expect(problems).toEqual([]);
    expect(passed).toBeGreaterThan(500);
  });

  it("the keyboard opens a source, a word and an answer, and the ring is seen", async () => {
    await page.goto(`${origin}/risks/side-effects/`);
    const press = async (selector: string) => {
      await page.focus(selector);
      await page.keyboard.press("Tab");
      await page.keyboard.down("Shift");
      await page.keyboard.press("Tab");
      await page.keyboard.up("Shift");
      const ring = await page.$eval(selector, (element) => getComputedStyle(element).outlineStyle);
      await page.keyboard.press("Enter");
      return ring;
    };
    const isOpen = (selector: string) => page.$eval(selector, (element) => element.checkVisibility());

    const rings = [await press("sup button")];
    const source = await isOpen("#peek-1");
    await page.keyboard.press("Escape");
    const closed = !(await isOpen("#peek-1"));
    rings.push(await press(".term"));
    const term = await isOpen("#term-1");
    await page.keyboard.press("Escape");
    rings.push(await press("details summary"));
    const answer = await page.$eval("details", (details) => details.open);

    expect(rings).toEqual(["solid", "solid", "solid"]);
    expect({ source, closed, term, answer }).toEqual({ source: true, closed: true, term: true, answer: true });
  });
});
