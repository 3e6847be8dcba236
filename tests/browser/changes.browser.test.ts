import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load";
import { listChanges } from "@/lib/reuse/changes";
import { type Reader, startReader } from "../config/browser";

let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});

afterAll(() => reader.stop());

describe("the page of changes", () => {
  it("shows one section alone when asked to by keyboard, and all again, without script", async () => {
    const page = await reader.open("/changes/", { javaScriptEnabled: false });
    const shown = () => page.locator(".change li:visible").count();
    const library = loadLibrary();

    expect(await shown()).toBe(listChanges(library).length);
    await page.getByLabel("all").focus();
    for (const { id } of library.site.sections) {
      await page.keyboard.press("ArrowRight");
      expect(await shown(), id).toBe(listChanges(library, id).length);
      expect(await page.locator(".change h3:visible").count(), id).toBeGreaterThan(0);
    }
    await page.keyboard.press("ArrowRight");
    expect(await shown()).toBe(listChanges(library).length);
  });

  it("leaves no day and no words behind that have no change in the section", async () => {
    const page = await reader.open("/changes/", { javaScriptEnabled: false });

    await page.getByLabel("Risks").check();

    expect(await page.locator(".change:visible:not(:has(li.risks))").count()).toBe(0);
    expect(await page.getByText("Published or updated").filter({ visible: true }).count()).toBe(0);
  });
});
