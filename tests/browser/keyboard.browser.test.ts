import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onePageOfEachKind } from "../access/kinds";
import { visitAll } from "../access/visit";
import { walk } from "../access/walk";
import { type Reader, startReader } from "../config/browser";

/** Lists of hundreds of links are left out: walking them takes minutes, and what they are made of is walked elsewhere. */
const most = 480;
const addresses = onePageOfEachKind()
  .filter(({ html }) => (html.match(/<(a|button|summary|input|textarea|select)\b/g) ?? []).length <= most)
  .map(({ address }) => address);
const lights = [
  { name: "by day", every: 1, options: { colorScheme: "light", viewport: { width: 1280, height: 800 } } },
  {
    name: "in forced colors, on a phone",
    every: 3,
    options: { forcedColors: "active", viewport: { width: 320, height: 640 } },
  },
] as const;
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.stop());

describe("the Tab key", () => {
  it.each(lights)("reaches every part of a page in order, seen and uncovered, $name", async ({ options, every }) => {
    const tried = addresses.filter((_, index) => index % every === 0);
    let stops = 0;

    const problems = await visitAll(reader, options, tried, async (page, url, address) => {
      await page.goto(url);
      const walked = await walk(page);
      stops += walked.stops;
      const led = page.url() === url ? [] : [`leads to ${page.url()}`];
      return [...walked.problems, ...led].map((problem) => `${address} ${problem}`);
    });

    expect(problems).toEqual([]);
    expect(stops).toBeGreaterThan(tried.length * 10);
  });
});

describe("the keyboard", () => {
  it("opens and closes every answer of each kind of page, with Enter and with Space", async () => {
    let tried = 0;

    const problems = await visitAll(reader, {}, addresses, async (page, url, address) => {
      await page.goto(url);
      const stuck: string[] = [];
      for (const summary of await page.locator("summary:visible").all()) {
        tried++;
        await summary.focus();
        const before = await summary.evaluate(({ parentElement }) => parentElement?.hasAttribute("open"));
        await page.keyboard.press("Enter");
        const after = await summary.evaluate(({ parentElement }) => parentElement?.hasAttribute("open"));
        await page.keyboard.press("Space");
        const again = await summary.evaluate(({ parentElement }) => parentElement?.hasAttribute("open"));
        if (after === before || again !== before) stuck.push(`${address} ${await summary.textContent()}`);
      }
      return stuck;
    });

    expect(problems).toEqual([]);
    expect(tried).toBeGreaterThan(50);
  });

  it("opens every source and word in place, and Escape closes it and leaves you where you were", async () => {
    let tried = 0;

    const problems = await visitAll(reader, {}, addresses, async (page, url, address) => {
      await page.goto(url);
      const stuck: string[] = [];
      for (const button of await page.locator("button[popovertarget]:visible").all()) {
        tried++;
        const id = await button.getAttribute("popovertarget");
        const isOpen = () => page.locator(`[id="${id}"]`).evaluate((peek) => peek.matches(":popover-open"));
        await button.focus();
        await page.keyboard.press("Enter");
        const opened = await isOpen();
        await page.keyboard.press("Escape");
        const closed = !(await isOpen());
        const stayed = await button.evaluate((element) => element === document.activeElement);
        if (!opened || !closed || !stayed) stuck.push(`${address} ${id}`);
      }
      return stuck;
    });

    expect(problems).toEqual([]);
    expect(tried).toBeGreaterThan(50);
  });
});
