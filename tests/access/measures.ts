import type { Page } from "playwright-core";
import type { Finding } from "./engines";

/** How large a target is at least, in CSS pixels (WCAG 2.5.5). */
const smallest = 44;

/**
 * What both engines leave out: targets below 44 px, pages that scroll sideways, and words that are cut off. A target
 * within a sentence is as tall as its line, which WCAG 2.5.5 allows.
 */
export async function measure(page: Page): Promise<Finding[]> {
  return page.evaluate((least) => {
    const findings: { rule: string; where: string; why: string }[] = [];
    const nameOf = (element: Element) => element.outerHTML.slice(0, 120);
    const shown = (element: Element) =>
      element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true, opacityProperty: true });

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth)
      findings.push({ rule: "sideways", where: "html", why: `${scrollWidth} px in ${clientWidth} px` });

    /** Whether words that are no target stand in the same line: a link in a sentence. */
    const isInSentence = (element: Element) => {
      if (!getComputedStyle(element).display.startsWith("inline")) return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
      const around = [...(block?.childNodes ?? [])].map((node) => node.textContent ?? "").join("");
      const targets = [...(block?.querySelectorAll("a, button") ?? [])]
        .map((target) => target.textContent ?? "")
        .join("");
      return around.replace(/\W/g, "").length > targets.replace(/\W/g, "").length;
    };
    const areaOf = (element: Element) => {
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const boxes = [element, ...labels].map((part) => part.getBoundingClientRect());
      return {
        width: Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left)),
        height: Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top)),
      };
    };
    for (const target of document.querySelectorAll(
      "a[href], button, summary, input:not([type=hidden]), select, textarea",
    )) {
      if (!shown(target) || isInSentence(target)) continue;
      const { width, height } = areaOf(target);
      // Half a pixel is lost to rounding.
      if (width < least - 0.5 || height < least - 0.5)
        findings.push({
          rule: "target",
          where: nameOf(target),
          why: `${Math.round(width)} by ${Math.round(height)} px`,
        });
    }

    for (const element of document.querySelectorAll("main *")) {
      if (!(element instanceof HTMLElement) || !shown(element)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cut =
        (["hidden", "clip"].includes(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (["hidden", "clip"].includes(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (cut && element.clientWidth > 1)
        findings.push({ rule: "cut off", where: nameOf(element), why: "words are cut off" });
    }
    return findings;
  }, smallest);
}
