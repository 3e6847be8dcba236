import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load";
import { type Reader, startReader } from "../config/browser";

const { leaveTo } = loadLibrary().site;
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.stop());

const linkOn = (page: Page) => page.getByRole("banner").getByRole("link", { name: "Leave quickly" });

describe("the link to leave quickly", () => {
  it("leaves with the keyboard alone, without script, and says nothing of the page", async () => {
    const page = await reader.open("/mechanism/suicidal-thoughts/", { javaScriptEnabled: false });
    const told: (string | undefined)[] = [];
    await page.route(leaveTo, (route) => {
      told.push(route.request().headers().referer);
      return route.fulfill({ body: "Weather", contentType: "text/plain" });
    });

    await linkOn(page).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(leaveTo);

    expect(told).toEqual([undefined]);
    expect(page.context().pages()).toHaveLength(1);
    await page.context().close();
  });

  it.each([
    { name: "on a small phone", options: { viewport: { width: 320, height: 640 } } },
    { name: "on a laptop", options: { viewport: { width: 1280, height: 800 } } },
    {
      name: "in forced colors",
      options: { forcedColors: "active" as const, viewport: { width: 360, height: 640 } },
    },
  ])("is seen without scrolling and 44 px high $name", async ({ options }) => {
    const page = await reader.open("/risks/side-effects/", options);

    const box = await linkOn(page).boundingBox();
    const { width: wide, height: tall } = options.viewport;

    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect((box?.y ?? tall) + (box?.height ?? 0)).toBeLessThan(tall / 2);
    expect((box?.x ?? wide) + (box?.width ?? 0)).toBeLessThanOrEqual(wide);
    await page.context().close();
  });

  it("is not printed", async () => {
    const page = await reader.open("/risks/side-effects/");

    const shown = await linkOn(page).isVisible();
    await page.emulateMedia({ media: "print" });

    expect(shown).toBe(true);
    expect(await page.getByText("Leave quickly").isVisible()).toBe(false);
    await page.context().close();
  });

  it("leads in one tap to how to clear the history", async () => {
    const page = await reader.open("/risks/side-effects/", { javaScriptEnabled: false });

    await page.getByRole("banner").getByRole("link", { name: "Clear history" }).click();

    expect(new URL(page.url()).pathname).toBe("/privacy/");
    expect(await page.locator("#clear-your-history").isVisible()).toBe(true);
    await page.context().close();
  });
});
