import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Reader, startReader } from "../config/browser";
import { searchFor, settled } from "../config/searcher";

const searches: Record<string, string[]> = parse(readFileSync("tests/fixtures/searches.yaml", "utf8"));
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.stop());

describe("searches as patients type them", () => {
  it("has at least 60 of them", () => {
    expect(Object.keys(searches).length).toBeGreaterThanOrEqual(60);
  });

  it("find the page that answers among the first three, for less than 150 kB", async () => {
    const missed: string[] = [];
    for (const [query, wanted] of Object.entries(searches)) {
      const { addresses, bytes } = await searchFor(reader, query);
      const found = addresses.slice(0, 3);
      if (!found.some((address) => wanted.includes(address))) missed.push(`${query}: ${found.join(", ")}`);
      if (bytes >= 150_000 || bytes < 50_000) missed.push(`${query}: ${bytes} bytes`);
    }

    expect(missed).toEqual([]);
  });

  it.each(["what is ketamine", "can I drive", "k hole"])("land on what they promise: %s", async (query) => {
    const page = await reader.open(`/search/#q=${encodeURIComponent(query)}`);
    await settled(page);

    const link = page.locator("#search-results h3 a").first();
    const title = await link.textContent();
    await link.click();
    await page.waitForLoadState();
    const id = new URL(page.url()).hash.slice(1);
    const landed = id === "" ? page.locator("h1") : page.locator(`[id="${id}"]`);

    expect(await landed.isVisible()).toBe(true);
    if (id === "") expect(await landed.textContent()).toBe(title);
    await page.context().close();
  });
});
