import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Reader, startReader } from "../config/browser";
import { builtArticles } from "../config/built-site";

let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});

afterAll(() => reader.stop());

/** Articles with a picture made from figures. */
function illustrated(): string[] {
  return builtArticles()
    .filter(({ html }) => /<figure class="(chances|dot-plot|fact-box)"/.test(html))
    .map(({ address }) => address);
}

describe("a picture of numbers", () => {
  it.each([
    [
      "/risks/side-effects/",
      "Of 100 people, 41 with the spray and 9 with a dummy spray felt cut off from themselves or the world at any time in 4 weeks; 59 and 91 did not report feeling cut off.",
    ],
    [
      "/risks/serious-risks/",
      "Of 100 people, 8 with the spray and fewer than 1 with a dummy spray had a big jump in blood pressure at any time in 4 weeks; 92 and more than 99 had no such jump.",
    ],
    [
      "/routes/course-and-maintenance/",
      "Of 100 people, 27 with the spray and 45 with a dummy spray relapsed in the months after the 16 weeks; 73 and 55 did not relapse.",
    ],
    [
      "/risks/bladder-liver-and-memory/",
      "Of 100 people, 27 with ketamine used for fun had trouble with the bladder or with peeing at the time of the survey; 73 did not have such trouble.",
    ],
  ])("on %s is heard as one sentence", async (address, sentence) => {
    const page = await reader.open(address);

    const heard = await page.locator("figure.chances").first().ariaSnapshot();

    expect(heard).toContain(`- img "${sentence}"`);
    expect(heard.match(/- img/g)).toHaveLength(1);
    await page.context().close();
  });

  it("of several trials is heard trial by trial", async () => {
    const page = await reader.open("/mechanism/how-well-it-works/");

    const heard = page.locator("figure.dot-plot").getByRole("img", {
      name: "Lii and others, 2023: Of 100 people, 60 with one ketamine drip while asleep and 50 with a dummy drip while asleep felt much better 1 day after the drip; 40 and 50 did not feel much better.",
    });

    expect(await heard.count()).toBe(1);
    await page.context().close();
  });

  it("fits a small phone, with words of more than 12 px inside the picture", async () => {
    const addresses = illustrated();
    const page = await reader.open("/", { viewport: { width: 320, height: 640 } });
    const wrong: string[] = [];
    for (const address of addresses) {
      await page.goto(`${reader.origin}${address}`);
      wrong.push(
        ...(await page.locator(":is(.chances, .dot-plot) svg").evaluateAll((pictures, at) => {
          return pictures.flatMap((picture) => {
            const frame = picture.getBoundingClientRect();
            const words = [...picture.querySelectorAll("text, tspan")].filter(({ textContent }) => textContent?.trim());
            const outside = words.filter((word) => {
              const box = word.getBoundingClientRect();
              return box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
            });
            const scale = frame.width / (picture as SVGSVGElement).viewBox.baseVal.width;
            const small = words.filter((word) => Number.parseFloat(getComputedStyle(word).fontSize) * scale < 12.4);
            const isWide = frame.right > document.documentElement.clientWidth;
            return [...outside, ...small]
              .map((word) => `${at} ${word.textContent}`)
              .concat(isWide ? [`${at} is wide`] : []);
          });
        }, address)),
      );
    }

    expect(wrong).toEqual([]);
    expect(addresses.length).toBeGreaterThanOrEqual(8);
    await page.context().close();
  });
});
