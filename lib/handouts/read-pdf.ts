import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readQrCodes } from "./read-qr";

/** What a PDF says of itself, as a reader's program finds it. */
export interface ReadPdf {
  pages: number;
  title: string;
  language: string;
  /** Whether the file says that it is tagged. */
  tagged: boolean;
  /** Whether the window shows the title instead of the name of the file. */
  showsTitle: boolean;
  bookmarks: string[];
  /** The roles of the tags, in reading order: `H1`, `P`, `L`. */
  roles: string[];
  /** Pages without a single tag. */
  untaggedPages: number[];
  /** What the QR codes say. */
  codes: string[];
}

interface Tag {
  role?: string;
  children?: Tag[];
}

/** Reads a PDF with another program than the one that made it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  try {
    const { info } = await file.getMetadata();
    const known = info as { Title?: string; Language?: string };
    const [marks, preferences, outline] = await Promise.all([
      file.getMarkInfo(),
      file.getViewerPreferences(),
      file.getOutline(),
    ]);
    const tags: string[][] = [];
    for (let page = 1; page <= file.numPages; page++)
      tags.push(rolesIn((await (await file.getPage(page)).getStructTree()) as Tag | null));

    return {
      pages: file.numPages,
      title: known.Title ?? "",
      language: known.Language ?? "",
      tagged: Boolean((marks as { Marked?: boolean } | null)?.Marked),
      showsTitle: Boolean((preferences as { DisplayDocTitle?: boolean } | null)?.DisplayDocTitle),
      bookmarks: titlesIn(outline as Bookmark[] | null),
      roles: tags.flat(),
      untaggedPages: tags.flatMap((roles, index) => (roles.length === 0 ? [index + 1] : [])),
      codes: await codesIn(file),
    };
  } finally {
    await file.loadingTask.destroy();
  }
}

interface Bookmark {
  title: string;
  items?: Bookmark[];
}

function titlesIn(bookmarks: Bookmark[] | null): string[] {
  return (bookmarks ?? []).flatMap(({ title, items }) => [title, ...titlesIn(items ?? null)]);
}

function rolesIn(tag: Tag | null): string[] {
  if (!tag) return [];
  const own = tag.role && tag.role !== "Root" ? [tag.role] : [];
  return [...own, ...(tag.children ?? []).flatMap(rolesIn)];
}

/** The code stands at the end, so pages are drawn from the last one back until one is found. */
async function codesIn(file: PDFDocumentProxy): Promise<string[]> {
  for (let number = file.numPages; number > Math.max(0, file.numPages - 3); number--) {
    const page = await file.getPage(number);
    const viewport = page.getViewport({ scale: 2.5 });
    const factory = file.canvasFactory as {
      create(
        width: number,
        height: number,
      ): {
        canvas: HTMLCanvasElement & { toBuffer(type: "image/png"): Uint8Array };
        context: CanvasRenderingContext2D;
      };
    };
    const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
    await page.render({ canvas, canvasContext: context, viewport }).promise;
    const codes = await readQrCodes(canvas.toBuffer("image/png"));
    if (codes.length > 0) return codes;
  }
  return [];
}
