import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load";
import { attributeOf, textOf } from "@/lib/publish/html";
import { builtPages } from "../config/built-site";

const pages = new Map(builtPages().map((page) => [page.address, page]));
const library = loadLibrary();
const own = ["/checklist/", "/questions-to-ask/", ...library.sheets.map(({ address }) => address)];

describe("pages to decide with", () => {
  it.each(own)("%s is there, with no program and nowhere to send a form", (address) => {
    const elements = pages.get(address)?.elements ?? [];
    const forms = elements.filter(({ tagName }) => tagName === "form");

    expect(elements.some(({ tagName }) => tagName === "h1")).toBe(true);
    expect(elements.filter((element) => attributeOf(element, "src") !== undefined)).toEqual([]);
    expect(forms.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => name === "action")).toEqual([]);
    expect(forms.every((form) => attributeOf(form, "autocomplete") === "off")).toBe(true);
    expect(pages.get(address)?.html).toContain("form-action 'none'");
  });

  it("are all reached from the list of sheets, and the list from every page in English", () => {
    const hrefs = (address: string) =>
      (pages.get(address)?.elements ?? []).map((element) => attributeOf(element, "href"));

    expect(hrefs("/sheets/")).toEqual(expect.arrayContaining(own));
    const english = [...pages.keys()].filter((address) => !address.startsWith("/es/"));
    for (const address of english) expect(hrefs(address), address).toContain("/sheets/");
  });

  it("ask every question of every article", () => {
    const page = pages.get("/questions-to-ask/");
    const asked = new Set(
      (page?.elements ?? []).filter(({ tagName }) => tagName === "span").map((words) => textOf(words)),
    );

    const missing = library.articles
      .flatMap(({ fields }) => fields.questions)
      .filter((question) => !asked.has(question));
    expect(missing).toEqual([]);
  });
});
