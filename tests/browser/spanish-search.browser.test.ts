import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Reader, startReader } from "../config/browser";
import { searchFor, settled } from "../config/searcher";

const searches: Record<string, string[]> = parse(readFileSync("tests/fixtures/searches-es.yaml", "utf8"));
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.stop());

describe("the Spanish search", () => {
  it("finds the translated articles, and nothing in English", async () => {
    const missed: string[] = [];
    for (const [query, wanted] of Object.entries(searches)) {
      const { addresses, bytes } = await searchFor(reader, query, "typed", "/es/search/");
      const found = addresses.slice(0, 3).map((address) => address.replace(/#.*/, ""));
      if (!found.some((address) => wanted.includes(address))) missed.push(`${query}: ${found.join(", ")}`);
      if (addresses.some((address) => !address.startsWith("/es/"))) missed.push(`${query}: ${addresses.join(", ")}`);
      if (bytes >= 150_000) missed.push(`${query}: ${bytes} bytes`);
    }

    expect(missed).toEqual([]);
  });

  it("says in Spanish what it found, and what it did not", async () => {
    const some = await searchFor(reader, "efectos secundarios", "in the address", "/es/search/");
    const none = await searchFor(reader, "xyzzy", "in the address", "/es/search/");

    expect(some.status).toMatch(/resultado/);
    expect(none.status).toMatch(/No se encontró/);
  });

  it("shows help lines first to whoever may be in danger", async () => {
    const page = await reader.open(`/es/search/#q=${encodeURIComponent("quiero matarme")}`);
    await settled(page);

    expect(await page.locator("#search-help").isVisible()).toBe(true);
    expect(await page.locator("#search-help a[href='tel:988']").count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it("leads to a page that is there", async () => {
    const page = await reader.open(`/es/search/#q=${encodeURIComponent("qué es la ketamina")}`);
    await settled(page);

    await page.locator("#search-results h3 a").first().click();
    await page.waitForLoadState();

    expect(new URL(page.url()).pathname).toMatch(/^\/es\//);
    expect(await page.locator("html").getAttribute("lang")).toBe("es-US");
    await page.context().close();
  });

  it("stays apart from the English one", async () => {
    const { addresses } = await searchFor(reader, "ketamina");

    expect(addresses.filter((address) => address.startsWith("/es/"))).toEqual([]);
  });
});
