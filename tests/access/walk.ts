import type { Page } from "playwright-core";

/** What a walk by the Tab key found wrong, and how many stops it made. */
export interface Walk {
  stops: number;
  problems: string[];
}

/** Where the Tab key may stop; how far the ring there must stand out (WCAG 1.4.11), and how thick it is at least (2.4.13). */
const wanted = {
  stops: "a[href], button, summary, input, select, textarea, [tabindex='0']",
  leastContrast: 3,
  leastWidth: 2,
};

/** Walks a page with the Tab key from its start to its end, and looks at each stop as a reader would. */
export async function walk(page: Page): Promise<Walk> {
  const expected = await page.evaluate(countStops, wanted.stops);
  const problems: string[] = [];
  let stops = 0;
  for (; stops <= expected; stops++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(lookAtFocus, { ...wanted, isFirst: stops === 0 });
    if (!stop) break;
    problems.push(...stop);
  }
  if (stops !== expected) problems.push(`Tab stops at ${stops} places of ${expected}`);

  return { stops, problems };
}

/** How many places the Tab key should stop at: each visible control once, a group of radio buttons once. */
function countStops(stops: string): number {
  const groups = new Set<string>();
  return [...document.querySelectorAll<HTMLElement>(stops)].filter((element) => {
    if (!element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== "radio")
      return !(element as HTMLInputElement).disabled;
    const isFirst = !groups.has(element.name);
    groups.add(element.name);
    return isFirst;
  }).length;
}

/** What is wrong with the part that has focus now, or nothing when the walk is over. */
function lookAtFocus({ stops, leastContrast, leastWidth, isFirst }: typeof wanted & { isFirst: boolean }) {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return undefined;
  // Without a window around it, the page begins anew after its end.
  if (!isFirst && focused.matches(".skip")) return undefined;

  const name = focused.outerHTML.slice(0, 100);
  const problems: string[] = [];
  const luminance = (color: string) => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d");
    if (!canvas) return 0;
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  // A drawn stand-in (a styled checkbox or its label) may carry the ring of a field that is itself unseen.
  const carriers = [focused, focused.nextElementSibling, focused.parentElement, focused.closest("label")];
  const ringed = carriers.find((part) => part && getComputedStyle(part).outlineStyle !== "none");
  if (!ringed) problems.push(`no ring around ${name}`);
  else {
    const { outlineColor, outlineWidth } = getComputedStyle(ringed);
    const [light = 0, dark = 0] = [outlineColor, getComputedStyle(document.documentElement).backgroundColor]
      .map(luminance)
      .sort((one, other) => other - one);
    if ((light + 0.05) / (dark + 0.05) < leastContrast) problems.push(`a faint ring around ${name}`);
    if (Number.parseFloat(outlineWidth) < leastWidth) problems.push(`a thin ring around ${name}`);
  }
  if (!focused.matches(stops)) problems.push(`stops at ${name}`);
  // A tall part may reach beyond the screen (WCAG 2.4.11): one of five points must be seen.
  const [box] = focused.getClientRects();
  const isSeen = (x: number, y: number) => {
    const above = document.elementFromPoint(x, y);
    return above && (focused.contains(above) || above.contains(focused) || above.closest("label")?.contains(focused));
  };
  if (box) {
    const { left, right, top, bottom } = box;
    const corners = [left + 2, right - 2].flatMap((x) => [top + 2, bottom - 2].map((y) => [x, y] as const));
    if (![...corners, [(left + right) / 2, (top + bottom) / 2] as const].some(([x, y]) => isSeen(x, y)))
      problems.push(`${name} is covered or off the screen`);
  }
  return problems;
}
