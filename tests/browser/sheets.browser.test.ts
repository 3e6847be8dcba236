import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load";
import { type Reader, startReader } from "../config/browser";

const millimeter = 96 / 25.4;
const library = loadLibrary();
const sheets = library.sheets.map(({ address }) => address);
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.stop());

/** How many sheets of paper a page takes when it is printed. */
async function printedPages(page: Page, format: "A4" | "Letter"): Promise<number> {
  const pdf = await page.pdf({ format });
  return (pdf.toString("latin1").match(/\/Type \/Page\b/g) ?? []).length;
}

describe.each([true, false])("the checklist, script on: %s", (javaScriptEnabled) => {
  it("says what to raise when a line is ticked, counts, and forgets it all when it is cleared", async () => {
    const page = await reader.open("/checklist/", { javaScriptEnabled });
    const first = page.locator(".pick").first();
    const note = first.locator(".why");
    const before = await note.isVisible();

    await first.getByRole("checkbox").check();
    const opened = await note.getByText("Raise this before any dose.").isVisible();
    await page.getByLabel("only those I ticked").check();
    const shown = await page.locator(".pick:visible").count();
    await page.getByLabel(/Anything else/).fill("Since May");
    await page.getByRole("button", { name: "Clear everything" }).click();

    expect(before).toBe(false);
    expect(opened).toBe(true);
    expect(shown).toBe(1);
    expect(await note.isVisible()).toBe(false);
    expect(await page.locator(":checked:not([value=all])").count()).toBe(0);
    expect(await page.getByLabel(/Anything else/).inputValue()).toBe("");
    await page.context().close();
  });
});

describe("the checklist", () => {
  it("puts help beside thoughts of suicide", async () => {
    const page = await reader.open("/checklist/");
    const line = page.locator(".pick", { hasText: "Thoughts of suicide" });

    await line.getByRole("checkbox").check();

    expect(await line.getByText("call or text 988").isVisible()).toBe(true);
    expect(await line.getByRole("link", { name: "a crisis line" }).getAttribute("href")).toBe("/help-now/");
    await page.context().close();
  });

  it.each(["A4", "Letter"] as const)(
    "is one page of %s: empty, with some lines ticked, and with all",
    async (format) => {
      const page = await reader.open("/checklist/");
      const boxes = await page.locator(".pick input").all();

      const empty = await printedPages(page, format);
      for (const box of boxes.slice(0, 5)) await box.check();
      const some = await printedPages(page, format);
      for (const box of boxes) await box.check();
      const all = await printedPages(page, format);

      expect({ empty, some, all }).toEqual({ empty: 1, some: 1, all: 1 });
      await page.context().close();
    },
  );

  it("prints what is ticked, with a clinician's words beside the plain ones", async () => {
    const page = await reader.open("/checklist/");
    const line = page.locator(".pick", { hasText: /^High blood pressure/ });
    await line.getByRole("checkbox").check();

    await page.emulateMedia({ media: "print" });

    expect(await page.locator(".pick:visible").count()).toBe(1);
    expect(await line.getByText("(Hypertension, with treatment and recent readings)").isVisible()).toBe(true);
    expect(await page.locator(".take-along").isVisible()).toBe(false);
    await page.context().close();
  });

  it("can be filled in, looked over and cleared with the keyboard alone", async () => {
    const page = await reader.open("/checklist/");
    await page.locator(".pick input").first().focus();

    await page.keyboard.press("Space");
    const ticked = await page.locator(".pick input").first().isChecked();
    await page.getByRole("radio", { name: "all lines" }).focus();
    await page.keyboard.press("ArrowRight");
    const onlyTicked = await page.getByRole("radio", { name: "only those I ticked" }).isChecked();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");

    expect({ ticked, onlyTicked }).toEqual({ ticked: true, onlyTicked: true });
    expect(await page.locator(".pick input").first().isChecked()).toBe(false);
    await page.context().close();
  });
});

describe("what a reader ticks or writes", () => {
  it.each(["/checklist/", "/questions-to-ask/", "/sheets/relapse-plan/", "/eligibility/weighing-it-up/"])(
    "on %s is neither sent nor kept",
    async (address) => {
      const page = await reader.open(address);
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));

      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      await page.locator("main :is([type=checkbox], [type=radio])").first().check();
      await page.locator("textarea").first().fill("My own words");
      await page.keyboard.press("Enter");
      const stored = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
      const before = page.url();
      await page.reload();

      expect(before).toBe(`${reader.origin}${address}`);
      expect(stored).toEqual(["", 0, 0]);
      expect(asked.filter((url) => url !== before && !url.endsWith("/icon.svg"))).toEqual([]);
      expect(await page.locator("textarea").first().inputValue()).toBe("");
      await page.context().close();
    },
  );
});

describe("questions to ask", () => {
  it("prints those that were ticked, even from a list that was closed again", async () => {
    const page = await reader.open("/questions-to-ask/");
    const list = page.locator("details").nth(2);
    await list.locator("summary").click();
    await list.getByRole("checkbox").first().check();
    await list.locator("summary").click();

    await page.emulateMedia({ media: "print" });

    expect(await page.locator(".pick:visible").count()).toBe(1);
    expect(await page.locator("details:visible").count()).toBe(1);
    await page.context().close();
  });

  it("opens the questions of the article a reader came from", async () => {
    const page = await reader.open("/risks/side-effects/");

    await page.getByRole("link", { name: "Choose questions and print them" }).click();

    expect(await page.locator("#risks-side-effects").isVisible()).toBe(true);
    await page.context().close();
  });
});

describe.each(["/checklist/", "/questions-to-ask/", "/sheets/visit-preparation/"])("%s on paper", (address) => {
  it("leaves each box room for a pen: 3 mm wide, its middle 4 mm from the next", async () => {
    const page = await reader.open(address);

    await page.emulateMedia({ media: "print" });
    const boxes = await page.locator("main input:visible").evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2, size: Math.min(width, height) };
      }),
    );
    const apart = boxes.flatMap((box, at) => boxes.slice(0, at).map(({ x, y }) => Math.hypot(box.x - x, box.y - y)));

    // A quarter of a pixel is lost to rounding.
    expect(Math.min(...boxes.map(({ size }) => size))).toBeGreaterThanOrEqual(3 * millimeter - 0.25);
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(4 * millimeter - 0.25);
    expect(boxes.length).toBeGreaterThan(3);
    await page.context().close();
  });
});

describe.each(sheets)("%s", (address) => {
  it.each(["A4", "Letter"] as const)("prints on one page of %s", async (format) => {
    const page = await reader.open(address);

    expect(await printedPages(page, format)).toBe(1);
    await page.context().close();
  });
});

describe.each(sheets.filter((address) => address.startsWith("/cards/")))("%s", (address) => {
  it("is the size of a bank card on paper, four times, and nothing is cut off", async () => {
    const page = await reader.open(address);

    await page.emulateMedia({ media: "print" });
    const sides = await page.locator(".wallet-side").evaluateAll((elements) =>
      elements.map((element) => {
        const { width, height } = element.getBoundingClientRect();
        const bottom = Math.max(...[...element.children].map((child) => child.getBoundingClientRect().bottom));
        return { width, height, spare: element.getBoundingClientRect().bottom - bottom };
      }),
    );

    expect(sides).toHaveLength(8);
    for (const { width, height, spare } of sides) {
      expect(width / millimeter).toBeCloseTo(85.6, 1);
      expect(height / millimeter).toBeCloseTo(54, 1);
      expect(spare / millimeter).toBeGreaterThan(1);
    }
    await page.context().close();
  });
});

describe("what matters to the reader", () => {
  it("is printed with the marks that were made, and with lines for a pen", async () => {
    const page = await reader.open("/eligibility/weighing-it-up/");
    const memory = page.getByRole("group", { name: "I want to keep my memory as it is." });
    await memory.getByLabel("5").check();

    const shown = await page.locator(".value:visible").count();
    await page.getByLabel("only my fours and fives").check();
    const highest = await page.locator(".value:visible").count();
    await page.emulateMedia({ media: "print" });

    expect(shown).toBeGreaterThan(10);
    expect(highest).toBe(1);
    expect(await memory.getByLabel("5").isChecked()).toBe(true);
    await page.context().close();
  });
});
