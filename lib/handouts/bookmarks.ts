import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";

/**
 * Gives bookmarks the words of their headings. Chromium loses the space where a heading goes on in a second line, and
 * "andesketamine" is what a screen reader would say.
 */
export function mendBookmarks(file: PDFDocument, headings: readonly string[]): void {
  const words = new Map(headings.map((heading) => [withoutSpaces(heading), heading]));
  const follow = (first: unknown): void => {
    let entry = first;
    while (entry instanceof PDFDict) {
      const title = entry.lookup(PDFName.of("Title"));
      const printed = title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : "";
      const heading = words.get(withoutSpaces(printed));
      if (heading) entry.set(PDFName.of("Title"), PDFHexString.fromText(heading));
      follow(entry.lookup(PDFName.of("First")));
      entry = entry.lookup(PDFName.of("Next"));
    }
  };
  const outlines = file.catalog.lookup(PDFName.of("Outlines"));
  if (outlines instanceof PDFDict) follow(outlines.lookup(PDFName.of("First")));
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, "");
}
