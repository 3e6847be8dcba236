import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import satori from "satori";
import sharp from "sharp";
import { cardLayout } from "./card-layout";

/** The words of a preview card. */
export interface CardWords {
  title: string;
  summary: string;
  site: string;
  /** The section, or what the site is. */
  above: string;
  /** What the site promises, at the bottom. */
  foot: string;
}

/** The size that services which show previews ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

const cache = join(process.cwd(), "node_modules/.cache/cards");
const find = createRequire(join(process.cwd(), "package.json")).resolve;
const weights = [400, 600] as const;

/** The preview card of a page as a PNG. A card whose words and look are as before comes from the cache. */
export async function drawCard(words: CardWords): Promise<Buffer> {
  const layout = cardLayout(words);
  const key = createHash("sha256")
    .update(JSON.stringify([layout, cardSize]))
    .digest("hex")
    .slice(0, 32);
  const file = join(cache, `${key}.png`);
  const known = readIfThere(file);
  if (known) return known;

  const svg = await satori(layout as Parameters<typeof satori>[0], { ...cardSize, fonts: loadFonts() });
  // Twelve colors are enough for ink on paper, and a palette makes the file a third as large.
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 16, effort: 8 }).toBuffer();
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, png);
  return png;
}

function loadFonts() {
  const folder = join(find("@fontsource/source-serif-4/package.json"), "../files");
  return weights.map((weight) => ({
    name: "Source Serif",
    weight,
    style: "normal" as const,
    // Readers download no font: its outlines are drawn into the picture.
    data: readFileSync(join(folder, `source-serif-4-latin-${weight}-normal.woff`)),
  }));
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
