import { readFileSync } from "node:fs";
import { PDFDocument } from "@cantoo/pdf-lib";
import type { Browser } from "playwright-core";
import type { Article, Library } from "../content/library";
import { mendBookmarks } from "./bookmarks";
import { type Edition, handoutPage } from "./editions";

/** As wide as A4 and as high as US Letter: it comes out whole on either. */
const paper = { width: "210mm", height: "279mm" };

interface Printing {
  browser: Browser;
  /** Where the built site is served, base path included. */
  site: string;
  library: Library;
  article: Article;
  edition: Edition;
}

/** Prints one edition with Chromium: tagged, with bookmarks, title, language and a fixed date. */
export async function makePdf({ browser, site, library, article, edition }: Printing): Promise<Uint8Array> {
  // The large print adds a stylesheet, which the page's own policy would refuse.
  const context = await browser.newContext({ bypassCSP: edition === "large-print" });
  try {
    const page = await context.newPage();
    await page.goto(`${site}${edition === "one-page" ? handoutPage(library, article) : article.address}`);
    if (edition === "large-print")
      await page.addStyleTag({ content: readFileSync("app/styles/large-print.css", "utf8") });
    const printed = await page.pdf({ ...paper, tagged: true, outline: true, preferCSSPageSize: false });

    const headings = await page.locator("h1, h2, h3").allTextContents();

    return await describe(printed, headings.map(oneLine), library, article);
  } finally {
    await context.close();
  }
}

/** What readers and their programs see of the file: Chromium leaves these out, or writes the moment of printing. */
async function describe(
  printed: Uint8Array,
  headings: readonly string[],
  { site }: Library,
  { fields }: Article,
): Promise<Uint8Array> {
  const file = await PDFDocument.load(printed, { updateMetadata: false });
  const updated = new Date(`${fields.updated}T00:00:00Z`);
  file.setTitle(`${fields.title} | ${site.name}`, { showInWindowTitleBar: true });
  mendBookmarks(file, headings);
  file.setLanguage("en-US");
  file.setAuthor(site.name);
  file.setSubject(fields.description);
  file.setCreationDate(updated);
  file.setModificationDate(updated);

  return file.save();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
