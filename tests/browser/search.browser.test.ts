import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Reader, startReader } from "../config/browser";
import { readAnswer, settled } from "../config/searcher";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.stop());

describe("the search page", () => {
  it.each([
    "<img src=x onerror=alert(1)>",
    '"><script>alert(1)</script>',
    "javascript:alert(1)",
    "%00%ff%fe",
    "' OR 1=1 --",
    "__proto__ constructor",
    "🦄".repeat(60),
    "ketamine ".repeat(100),
  ])("shows a useful page, and nothing else, for %s", async (query) => {
    const page = await reader.open("/about/");
    const problems: string[] = [];
    page.on("pageerror", ({ message }) => problems.push(message));
    page.on("dialog", (dialog) => problems.push(dialog.message()));
    await page.goto(`${reader.origin}/search/?q=${encodeURIComponent(query)}`);
    await settled(page);

    const strange = await page.locator("main img, #search-status *, #search-results :not(li, h3, a, p)").count();
    const ways = await page.getByRole("link", { name: "A to Z" }).first().isVisible();

    expect(problems).toEqual([]);
    expect(strange).toBe(0);
    expect(ways).toBe(true);
    await page.context().close();
  });

  it.each(["suicide", "i want to kil myself", "want to die", "dont want to be here", "sucidal"])(
    "shows help before any result for %s",
    async (query) => {
      const page = await reader.open(`/search/?q=${encodeURIComponent(query)}`);
      await settled(page);

      const help = page.getByRole("region", { name: "If you may hurt yourself, call someone now" });
      const number = await help.getByRole("link", { name: "988" }).first().boundingBox();
      const first = await page.locator("#search-results h3").first().boundingBox();

      expect(number?.y).toBeLessThan(first?.y ?? 0);
      await page.context().close();
    },
  );

  it("keeps help out of the way of other searches", async () => {
    const page = await reader.open("/search/?q=can+I+drive");
    await settled(page);

    expect(await page.locator("#search-help").isVisible()).toBe(false);
    await page.context().close();
  });

  it("offers words, lists and help where nothing is found", async () => {
    const page = await reader.open("/search/?q=zzqqxx");
    await settled(page);

    expect((await readAnswer(page)).status).toContain("Nothing was found for “zzqqxx”.");
    expect(await page.locator("#search-nothing").getByRole("link", { name: "get help now" }).isVisible()).toBe(true);
    await page.context().close();
  });

  it("says what it took a misspelt word for", async () => {
    const page = await reader.open("/search/?q=spravto");
    await settled(page);

    expect((await readAnswer(page)).status).toMatch(
      /^Nothing here says “spravto”; this is for “spravato”\. \d+ results/,
    );
    await page.context().close();
  });

  it("works by keyboard alone, keeps the focus where it is, and keeps words from the server", async () => {
    const page = await reader.open("/search/");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.keyboard.press("Tab");
    while ((await page.evaluate(() => document.activeElement?.id)) !== "search-words") await page.keyboard.press("Tab");
    await page.keyboard.type("bladder");
    await page.keyboard.press("Enter");
    await settled(page);
    const focused = await page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const onResult = await page.evaluate(() => document.activeElement?.closest("#search-results") !== null);

    expect(focused).toBe("search-words");
    expect(onResult).toBe(true);
    expect(new URL(page.url()).hash).toBe("#q=bladder");
    expect(asked.filter((url) => url.includes("bladder"))).toEqual([]);
    await page.context().close();
  });

  it("comes back to the same results from one of them", async () => {
    const page = await reader.open("/search/?q=bladder");
    await settled(page);
    const before = await readAnswer(page);
    await page.locator("#search-results h3 a").first().click();
    await page.waitForURL((url) => url.pathname !== "/search/");
    await page.goBack();
    await settled(page);

    expect((await readAnswer(page)).addresses).toEqual(before.addresses);
    expect(await page.locator("#search-words").inputValue()).toBe("bladder");
    await page.context().close();
  });

  it("shows more results on request, and goes on at the first of them", async () => {
    const page = await reader.open("/search/?q=bladder");
    await settled(page);
    await page.getByRole("button", { name: "Show more results" }).click();
    await page.waitForFunction(() => document.querySelectorAll("#search-results li").length > 10);

    const place = await page.evaluate(() => {
      const item = document.activeElement?.closest("li");
      return item ? [...(item.parentElement?.children ?? [])].indexOf(item) : -1;
    });

    expect(place).toBe(10);
    await page.context().close();
  });

  it("says so where it cannot load the index, and still leads on", async () => {
    const page = await reader.open("/search/");
    await page.route("**/search/**", (route) => route.abort());
    await page.locator("#search-words").fill("bladder");
    await settled(page);

    expect((await readAnswer(page)).status).toContain("The search could not be loaded.");
    expect(await page.getByRole("link", { name: "A to Z" }).first().isVisible()).toBe(true);
    await page.context().close();
  });

  it("leads to the lists without script", async () => {
    const page = await reader.open("/search/?q=bladder", { javaScriptEnabled: false });

    expect(await page.getByText("This search needs JavaScript.").isVisible()).toBe(true);
    await page.getByRole("main").getByRole("link", { name: "Questions by topic" }).click();
    expect(new URL(page.url()).pathname).toBe("/questions/");
    await page.context().close();
  });

  it.each(["light", "dark"] as const)("passes axe with results on it, 320 px, %s", async (colorScheme) => {
    const page = await reader.open("/search/?q=suicide", { viewport: { width: 320, height: 700 }, colorScheme });
    await settled(page);
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate<{ violations: { id: string }[] }>("axe.run()");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);

    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(width).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});

describe("without script", () => {
  it("the A to Z leads to a page, a word and a brand name", async () => {
    const page = await reader.open("/a-to-z/", { javaScriptEnabled: false });

    const names = ["Ketamine by IV drip (infusion)", "K-hole", "Spravato", "Ketalar", "Party drug"];
    const found = await Promise.all(
      names.map((name) => page.getByRole("main").getByRole("link", { name, exact: true }).count()),
    );

    expect(found).toEqual(names.map(() => 1));
    await page.context().close();
  });

  it("questions can be narrowed to one topic", async () => {
    const page = await reader.open("/questions/", { javaScriptEnabled: false });
    await page.getByRole("radio", { name: "Risks" }).check();

    expect(await page.locator(".topic.risks").isVisible()).toBe(true);
    expect(await page.locator(".topic.routes").isVisible()).toBe(false);
    await page.context().close();
  });
});
