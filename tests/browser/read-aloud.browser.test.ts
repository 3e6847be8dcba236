import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onePageOfEachKind } from "../access/kinds";
import { readAloud } from "../access/read-aloud";
import { visitAll } from "../access/visit";
import { type Reader, startReader } from "../config/browser";

const addresses = onePageOfEachKind().map(({ address }) => address);
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.stop());

describe("read aloud", () => {
  it("each kind of page names its landmarks, headings, links and buttons, from its start to its end", async () => {
    const problems = await visitAll(reader, { bypassCSP: true }, addresses, async (page, url, address) => {
      await page.goto(url);
      const headings = await page.locator("h1:visible, h2:visible, h3:visible").allTextContents();
      const said = await readAloud(page);

      const saidHeadings = said.filter((phrase) => phrase.startsWith("heading, ")).length;
      const nameless = said.filter((phrase) => /^(link|button|checkbox|radio|textbox|navigation|region)$/.test(phrase));
      const landmarks = ["banner", "main", "contentinfo"].filter((name) => !said.includes(name));
      return [
        ...nameless.map((phrase) => `${address} a ${phrase} without a name`),
        ...landmarks.map((name) => `${address} no ${name}`),
        ...(saidHeadings < headings.length ? [`${address} ${saidHeadings} of ${headings.length} headings`] : []),
        ...(said.at(-1) === "end of document" ? [] : [`${address} never ends`]),
      ];
    });

    expect(problems).toEqual([]);
    expect(addresses.length).toBeGreaterThan(20);
  });

  it("an article says its parts in the order in which they stand", async () => {
    const page = await reader.open("/risks/bladder-liver-and-memory/", { bypassCSP: true });

    const said = await readAloud(page);

    const order = [
      "link, Skip to the text",
      "navigation, Sections and search",
      "link, Help now",
      "main",
      "heading, Bladder, liver and memory over time, level 1",
      "heading, Key points, level 2",
      "navigation, On this page",
      "button, Source 1",
      "heading, Common questions, level 2",
      "heading, Sources, level 2",
      "contentinfo",
    ];
    const places = order.map((phrase) => said.findIndex((spoken) => spoken.startsWith(phrase)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    await page.context().close();
  });
});
