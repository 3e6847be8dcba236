import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { EasyLine } from "@/components/easy-read/EasyLine";
import { pictures } from "@/components/easy-read/pictures";
import type { EasyReadLine } from "@/lib/content/schema-editions";
import { figureOf } from "@/tests/fixtures/figure";

const figure = figureOf([
  { name: "Esketamine spray", short: "the spray", n: 142, of: 346 },
  { name: "Dummy spray", short: "a dummy spray", comparator: true, n: 21, of: 222 },
]);
const figures = new Map([["cut-off", figure]]);
const shown = (line: EasyReadLine) => renderToStaticMarkup(<EasyLine line={line} figures={figures} />);

/** The dots that are drawn full: those of the last path, each row a line with a dot at every 9.5. */
function fullDots(html: string): number {
  const [path = ""] = [...html.matchAll(/ d="([^"]*)"/g)].map(([, d = ""]) => d).slice(-1);
  return [...path.matchAll(/h([\d.]+)/g)].reduce((sum, [, width]) => sum + Math.floor(Number(width) / 9.5) + 1, 0);
}

describe("a line of Easy Read", () => {
  it("draws as many people as it counts", () => {
    const spray = shown({ text: "Of 100 people on the spray, 41 felt this.", picture: "question", figure: "cut-off" });
    const dummy = shown({ text: "Of 100 on a dummy spray, 9 felt this.", picture: "question", figure: "cut-off" });

    expect(fullDots(spray)).toBe(41);
    expect(fullDots(dummy)).toBe(9);
  });

  it("puts hard words in bold and each sentence on a line of its own", () => {
    const html = shown({ text: "It goes in by a **drip**. You can rest.", picture: "drip", fact: false });

    expect(html).toContain("<p>It goes in by a <strong>drip</strong>.</p><p>You can rest.</p>");
  });

  it("leads to the page it names", () => {
    const html = shown({ text: "You can find help now.", picture: "help-line", fact: false, to: "/help-now/" });

    expect(html).toContain('<a href="/help-now/">You can find help now.</a>');
  });
});

describe("the drawings", () => {
  it.each(Object.entries(pictures))(
    "%s is drawn in less than 1,000 bytes and only with the site's colors",
    (_, picture) => {
      const html = renderToStaticMarkup(picture);

      expect(html.length).toBeLessThan(1_000);
      expect(html).not.toMatch(/#[0-9a-f]{3}|style=|fill=|stroke=/i);
    },
  );
});
