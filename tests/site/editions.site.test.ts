import { statSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { editionsOf } from "@/lib/content/easy-read";
import { loadLibrary } from "@/lib/content/load";
import { attributeOf } from "@/lib/publish/html";
import { type BuiltPage, builtPages } from "../config/built-site";

const library = loadLibrary();
let pages: Map<string, BuiltPage>;

beforeAll(() => {
  pages = new Map(builtPages().map((page) => [page.address, page]));
});

const linksOf = (address: string) =>
  new Set(pages.get(address)?.elements.map((element) => attributeOf(element, "href")) ?? []);
const textOf = (address: string) => pages.get(address)?.html.replace(/<[^>]+>/g, "") ?? "";

describe("Easy Read editions", () => {
  it("are there for the five key articles", () => {
    const names = ["is-it-for-me", "side-effects", "treatment-day", "what-it-is", "when-to-get-help"];

    expect(library.easyReads.map(({ address }) => address).sort()).toEqual(names.map((name) => `/easy-read/${name}/`));
    for (const { address } of library.easyReads) expect([...linksOf("/easy-read/")]).toContain(address);
  });

  it("say who has not checked them, and weigh little", () => {
    for (const { address } of library.easyReads) {
      expect(textOf(address), address).toContain("No clinician has checked this page.");
      expect(textOf(address), address).toContain("People who use Easy Read have not tested it yet.");
      expect(statSync(`${pages.get(address)?.file}.br`).size, address).toBeLessThanOrEqual(20_000);
    }
  });

  it("show a drawing for each line, hidden from screen readers", () => {
    for (const { address, fields } of library.easyReads) {
      const drawings = (pages.get(address)?.elements ?? []).filter((element) =>
        attributeOf(element, "class")?.includes("easy-picture"),
      );

      expect(drawings.length, address).toBe(fields.parts.flatMap(({ lines }) => lines).length);
      expect(drawings.every((drawing) => attributeOf(drawing, "aria-hidden") === "true")).toBe(true);
    }
  });
});

describe("summaries for clinicians", () => {
  it("say what they are not, and where help is", () => {
    expect(library.summaries.length).toBeGreaterThanOrEqual(12);
    for (const { address } of library.summaries) {
      expect(textOf(address), address).toContain("For clinicians. Not reviewed by a clinician. Not a guideline.");
      expect([...linksOf(address)], address).toContain("/help-now/");
      expect([...linksOf("/for-clinicians/")]).toContain(address);
    }
  });
});

describe("the editions of an article", () => {
  it("lead to each other", () => {
    const all = [...library.easyReads, ...library.summaries];
    const lost = library.articles.flatMap((article) => {
      const { easyRead, summary } = editionsOf(article, library);
      return [easyRead, summary].flatMap((edition) =>
        edition && !(linksOf(article.address).has(edition.address) && linksOf(edition.address).has(article.address))
          ? [edition.address]
          : [],
      );
    });

    expect(all.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });
});
