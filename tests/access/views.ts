import type { BrowserContextOptions, Page } from "playwright-core";

/** One way of reading a page. */
export interface View {
  mode: string;
  width: number;
  options: BrowserContextOptions;
  /** Set once the page is open. */
  media?: "print";
  /** Added to the page, as a reader's own styles would be. */
  style?: string;
}

/** The widths of WCAG's reflow, a tablet and a laptop. */
export const widths = [320, 768, 1280];

/** WCAG 1.4.12, to the letter. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** WCAG 1.4.4 asks for twice the size, and 1.4.10 for 320 px; neither asks for both at once. */
const twice = { mode: "200 % text", options: {}, style: "html { font-size: 2.25rem !important }" };

const modes: Omit<View, "width">[] = [
  { mode: "light", options: { colorScheme: "light" } },
  { mode: "evening", options: { colorScheme: "dark" } },
  { mode: "print", options: {}, media: "print" },
  { mode: "forced colors", options: { forcedColors: "active" } },
  { mode: "reduced motion", options: { reducedMotion: "reduce" } },
  twice,
  { mode: "text spacing", options: {}, style: textSpacing },
];

/** Zooming 1,280 px by four leaves 320 by 256, with pixels four times as fine. */
const zoomed: View = { mode: "400 % zoom", width: 320, options: { deviceScaleFactor: 4 } };

/** Every mode at every width it is meant for, and 400 % zoom, which is a width of its own. */
export const views: View[] = [...modes.flatMap((mode) => widths.map((width) => ({ ...mode, width }))), zoomed].filter(
  ({ mode, width }) => mode !== twice.mode || width > 320,
);

/**
 * What a context needs for a view. The policy of the pages stops every program but their own: it is set aside, for the
 * engines only.
 */
export function contextFor({ mode, width, options }: View): BrowserContextOptions {
  const height = mode === zoomed.mode ? 256 : 800;
  return { ...options, viewport: { width, height }, bypassCSP: true };
}

/** Opens an address as a view shows it. */
export async function show(page: Page, url: string, { media, style }: View): Promise<void> {
  await page.goto(url, { waitUntil: "load" });
  await page.emulateMedia({ media: media ?? null });
  if (style) await page.addStyleTag({ content: style });
}
