import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Reader, startReader } from "../config/browser";
import { builtArticles } from "../config/built-site";

interface Word {
  text: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Drawn {
  sheet: { left: number; right: number; top: number; bottom: number };
  words: Word[];
}

const sheets = [320, 360, 420, 1280].map((width) => ({ width }));
/** Half a line's slack: the boxes of two lines below each other touch, their letters do not. */
const slack = 3;
let reader: Reader;
let addresses: string[];

beforeAll(async () => {
  reader = await startReader();
  addresses = builtArticles()
    .filter(({ html }) => html.includes('class="drawing"'))
    .map(({ address }) => address);
});
afterAll(() => reader.stop());

/** Every line of words on the drawings of a page, as it lands on the screen. */
function measure(): Drawn[] {
  return [...document.querySelectorAll<SVGSVGElement>(".drawing svg")].map((svg) => ({
    sheet: svg.getBoundingClientRect().toJSON(),
    words: [...svg.querySelectorAll("tspan[x]")].map((line) => ({
      ...line.getBoundingClientRect().toJSON(),
      text: line.textContent ?? "",
      size: Number.parseFloat(getComputedStyle(line).fontSize) * (svg.getScreenCTM()?.a ?? 0),
    })),
  }));
}

function problemsOf({ sheet, words }: Drawn): string[] {
  const isOff = (word: Word) =>
    word.left < sheet.left - 1 ||
    word.right > sheet.right + 1 ||
    word.top < sheet.top - 1 ||
    word.bottom > sheet.bottom + 1;
  const meets = (one: Word, other: Word) =>
    one.left < other.right &&
    other.left < one.right &&
    one.top + slack < other.bottom - slack &&
    other.top + slack < one.bottom - slack;

  return words.flatMap((word, index) => [
    ...(word.size < 13 ? [`"${word.text}" is ${word.size.toFixed(1)} px`] : []),
    ...(isOff(word) ? [`"${word.text}" runs off the drawing`] : []),
    ...words
      .slice(index + 1)
      .filter((other) => meets(word, other))
      .map((other) => `"${word.text}" runs into "${other.text}"`),
  ]);
}

describe("the drawings", () => {
  it("shows every line of it: no style meant for another part of a page hides one", async () => {
    const page = await reader.open("/");
    const hidden: string[] = [];
    for (const address of [...addresses, "/easy-read/what-it-is/", "/easy-read/treatment-day/"]) {
      await page.goto(`${reader.origin}${address}`);
      hidden.push(
        ...(await page
          .locator(":is(.drawing, .easy-picture, .chances, .dot-plot) :is(path, circle, rect)")
          .evaluateAll(
            (lines, at) =>
              lines
                .filter((line) => getComputedStyle(line).display === "none")
                .map((line) => `${at} ${line.getAttribute("class")}`),
            address,
          )),
      );
    }

    expect(hidden).toEqual([]);
    await page.context().close();
  });

  it.each(sheets)("keep every word legible, whole and apart at $width px", async ({ width }) => {
    const page = await reader.open("/", { viewport: { width, height: 800 } });
    const problems: string[] = [];
    let words = 0;

    for (const address of addresses) {
      await page.goto(`${reader.origin}${address}`);
      const drawings = await page.evaluate(measure);
      words += drawings.flatMap((drawing) => drawing.words).length;
      problems.push(...drawings.flatMap(problemsOf).map((problem) => `${address} ${problem}`));
    }
    await page.context().close();

    expect(problems).toEqual([]);
    expect(words).toBeGreaterThan(80);
  });

  it("reach a screen reader as one named picture with a caption", async () => {
    const page = await reader.open("/mechanism/how-ketamine-works/");

    const picture = page.getByRole("img", { name: /^A synapse, with ketamine .+ but no signal passes\.$/ });
    const figure = page.getByRole("figure", { name: /^A picture of the idea, not to scale\./ });
    const heard = { pictures: await picture.count(), figures: await figure.count() };
    await page.context().close();

    expect(heard).toEqual({ pictures: 1, figures: 1 });
  });
});
