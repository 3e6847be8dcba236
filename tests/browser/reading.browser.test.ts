import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Reader, startReader } from "../config/browser";

const article = "/risks/side-effects/";
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.stop());

describe.each([true, false])("an article, script on: %s", (javaScriptEnabled) => {
  it("opens a source in place, and leads from it to the list and back to the text", async () => {
    const page = await reader.open(article, { javaScriptEnabled });
    const number = page.locator("sup button").first();

    await number.click();
    const peek = page.locator("#peek-1");
    const opened = await peek.isVisible();
    await peek.getByRole("link", { name: "in full" }).click();
    const source = page.locator("#source-1");
    const inList = new URL(page.url()).hash;
    await source.locator('a[href="#cite-1"]').click();

    expect(opened).toBe(true);
    expect(inList).toBe("#source-1");
    expect(new URL(page.url()).hash).toBe("#cite-1");
    await page.context().close();
  });

  it("opens an answer when its question is pressed", async () => {
    const page = await reader.open(article, { javaScriptEnabled });
    const question = page.locator("details").last();
    const answer = question.locator(".answer");

    const before = await answer.isVisible();
    await question.locator("summary").click();

    expect(before).toBe(false);
    expect(await answer.isVisible()).toBe(true);
    await page.context().close();
  });

  it("opens an answer when its address is visited", async () => {
    const first = await reader.open(article, { javaScriptEnabled });
    const id = await first.locator("details .answer[id]").last().getAttribute("id");

    await first.goto(`${reader.origin}/about/`);
    await first.goto(`${reader.origin}${article}#${id}`);

    expect(await first.locator(`#${id}`).isVisible()).toBe(true);
    await first.context().close();
  });

  it("explains a hard word in place", async () => {
    const page = await reader.open(article, { javaScriptEnabled });

    await page.locator(".term").first().click();

    expect(await page.locator("#term-1").isVisible()).toBe(true);
    await page.context().close();
  });
});

describe("an article on paper", () => {
  it("opens every answer and leaves out what only a screen can use", async () => {
    const page = await reader.open(article);

    await page.emulateMedia({ media: "print" });
    const answers = await page.locator(".answer").all();
    const hidden = (await Promise.all(answers.map((answer) => answer.isVisible()))).filter((shown) => !shown);

    expect(answers.length).toBeGreaterThan(5);
    expect(hidden).toEqual([]);
    expect(await page.locator(".page-contents").isVisible()).toBe(false);
    expect(await page.locator(".article .send").isVisible()).toBe(true);
    await page.context().close();
  });
});

describe("the keyboard alone", () => {
  it("reaches every link and button of an article, each with a visible focus", async () => {
    const page = await reader.open(article, { viewport: { width: 1280, height: 800 } });
    const expected = await page.evaluate(() => {
      const reachable = [...document.querySelectorAll<HTMLElement>("a[href], button, summary, [tabindex='0']")];
      return reachable.filter((element) =>
        element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
      ).length;
    });

    let reached = 0;
    const unseen: string[] = [];
    for (; reached <= expected; reached++) {
      await page.keyboard.press("Tab");
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        return { html: element.outerHTML.slice(0, 80), outline: getComputedStyle(element).outlineStyle };
      });
      if (!focus) break;
      if (focus.outline === "none") unseen.push(focus.html);
    }

    expect(expected).toBeGreaterThan(50);
    expect(reached).toBe(expected);
    expect(unseen).toEqual([]);
    await page.context().close();
  });

  it("skips to the text first", async () => {
    const page = await reader.open(article);

    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");

    expect(new URL(page.url()).hash).toBe("#main");
    await page.context().close();
  });
});
