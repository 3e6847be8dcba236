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

  it("has no text below 18 points in large print, and draws figures as wide as the page", async () => {
    // As wide as the text on paper: drawings grow with it.
    const page = await reader.open("/routes/routes-compared/", {
      bypassCSP: true,
      viewport: { width: 672, height: 900 },
    });
    await page.addStyleTag({ path: "app/styles/large-print.css" });
    await page.emulateMedia({ media: "print" });

    // In pixels: 18 and 15 points.
    const least = { text: 23.9, labels: 19.9 };
    const small = await page.locator("main *").evaluateAll(
      (elements, { text, labels }) =>
        elements.flatMap((element) => {
          const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
          const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
          const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
          const isSmall = size < (element instanceof SVGElement ? labels : text);
          return hasText && isSmall && element.checkVisibility() ? [`${element.outerHTML.slice(0, 80)} ${size}`] : [];
        }),
      least,
    );

    expect(small).toEqual([]);
  });
});
