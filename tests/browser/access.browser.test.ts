import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAxe } from "../access/engines";
import { measure } from "../access/measures";
import { contextFor, show, type View } from "../access/views";
import { visitAll } from "../access/visit";
import { type Reader, startReader } from "../config/browser";
import { pagesOfEveryKind } from "../config/built-site";

const narrow: View = { mode: "light", width: 320, options: { colorScheme: "light" } };
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.stop());

describe("every page", () => {
  it("passes axe with contrast of 7 to 1, has targets of 44 px and never scrolls sideways, on a phone", async () => {
    const addresses = pagesOfEveryKind().map(({ address }) => address);
    let passed = 0;

    const problems = await visitAll(reader, contextFor(narrow), addresses, async (page, url, address) => {
      await show(page, url, narrow);
      const measured = await measure(page);
      const axe = await runAxe(page);
      passed += axe.passed;
      return [...axe.findings, ...measured].map(({ rule, where, why }) => `${address} ${rule}: ${where} ${why}`);
    });

    expect(problems).toEqual([]);
    expect(passed).toBeGreaterThan(addresses.length * 10);
  });

  it("is complete after one request, and asks nobody else", async () => {
    const context = await reader.browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    const refused: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => message.type() === "error" && refused.push(message.text()));

    // The search pages load their index; what that may weigh is in search.browser.test.ts.
    const apart = ["/404.html", "/search/", "/es/search/"];
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
