import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load";
import { checkPdf } from "@/lib/handouts/check-pdf";
import { editions } from "@/lib/handouts/editions";
import { makePdf } from "@/lib/handouts/make-pdf";
import { readPdf } from "@/lib/handouts/read-pdf";
import { type Reader, startReader } from "../config/browser";

const library = loadLibrary();
// The longest help lists, the widest table and the most sources; "npm run handouts" checks every article.
const tried = library.articles.filter(({ address }) =>
  ["/risks/side-effects/", "/routes/routes-compared/"].includes(address),
);
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});

afterAll(() => reader.stop());

describe("a handout", () => {
  it.each(editions)("is tagged, titled, bookmarked, and leads back by its code: %s", async (edition) => {
    for (const article of tried) {
      const { browser, origin: site } = reader;
      const pdf = await readPdf(await makePdf({ browser, site, library, article, edition }));

      expect(checkPdf(pdf, library, article, edition)).toEqual([]);
      expect(pdf.roles).toContain("L");
    }
    expect(tried.length).toBe(2);
  });

  it("has no text below 18 points in large print", async () => {
    const page = await reader.open("/routes/routes-compared/", { bypassCSP: true });
    await page.addStyleTag({ path: "app/styles/large-print.css" });
    await page.emulateMedia({ media: "print" });

    const small = await page.locator("main *").evaluateAll((elements) =>
      elements.flatMap((element) => {
        const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        const isShown = element.checkVisibility();
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        return hasText && isShown && size < 23.9 ? [`${element.tagName} ${element.className} ${size}`] : [];
      }),
    );

    expect(small).toEqual([]);
  });
});
