import { describe, expect, it } from "vitest";
import { newcombe, wilson } from "@/lib/content/figures/intervals";
import { bothWays, differenceOf, rateOf, shareWords } from "@/lib/content/figures/shares.mjs";
import { sayDifference, sayDoubt, sayFigure, sayGroup } from "@/lib/content/figures/words";
import { figureOf } from "@/tests/fixtures/figure";

const spray = { name: "Esketamine spray", short: "the spray", n: 142, of: 346 };
const dummy = { name: "Dummy spray", short: "a dummy spray", comparator: true, n: 20, of: 222 };

describe("a share", () => {
  it.each([
    [{ n: 142, of: 346 }, "41", "59"],
    [{ per100: 49.5 }, "50", "50"],
    [{ n: 1, of: 222 }, "fewer than 1", "more than 99"],
    [{ n: 0, of: 222 }, "0", "100"],
    [{ n: 221, of: 222 }, "more than 99", "fewer than 1"],
    [{ n: 222, of: 222 }, "100", "0"],
  ])("of %j is told both ways: %s and %s", (counts, share, rest) => {
    const group = { name: "Spray", short: "the spray", ...counts };

    expect(bothWays(figureOf([group]), group)).toEqual({ share, rest });
  });

  it("of a rare harm is told in 1,000", () => {
    const figure = { ...figureOf([{ ...spray, n: 1, of: 250 }, dummy]), base: 1000 as const };

    expect(shareWords(figure, 1, "share")).toBe("4 out of 1,000");
    expect(shareWords(figure, 1, "rest")).toBe("996 out of 1,000");
  });

  it.each([
    ["share", "41 out of 100"],
    ["number", "41"],
    ["rest", "59 out of 100"],
    ["rest-number", "59"],
    ["difference", "32"],
  ] as const)("is put into a sentence as %s: %s", (show, words) => {
    expect(shareWords(figureOf([spray, dummy]), 1, show)).toBe(words);
  });

  it("counts before it rounds: 63.4 less 49.5 is 14", () => {
    const better = { name: "Spray", short: "the spray", per100: 63.4 };
    const figure = figureOf([better, { name: "Dummy", short: "a dummy", comparator: true, per100: 49.5 }]);

    expect(differenceOf(figure, better)).toBe(14);
    expect(sayDifference(figure, better)).toContain("about 14 more of 100");
    expect(sayDifference(figure, better)).toContain("before rounding");
  });

  it("refuses a group without numbers", () => {
    expect(() => rateOf({ name: "Spray", short: "the spray" })).toThrow('"Spray" gives no share');
  });
});

describe("an interval", () => {
  // Newcombe 1998, Table II, example (a): 56/70 against 48/80.
  it("of one share and of a gap is that of the published example", () => {
    const gap = newcombe({ n: 56, of: 70 }, { n: 48, of: 80 });

    expect(gap.low).toBeCloseTo(5.24, 1);
    expect(gap.high).toBeCloseTo(33.39, 1);
    expect(wilson({ n: 0, of: 20 }).low).toBe(0);
    expect(wilson({ n: 0, of: 20 }).high).toBeCloseTo(16.1, 1);
  });
});

describe("the words of a figure", () => {
  const figure = figureOf([spray, dummy]);

  it("tell it as one sentence", () => {
    expect(sayFigure(figure)).toBe(
      "Of 100 people, 41 with the spray and 9 with a dummy spray felt cut off within 4 weeks; 59 and 91 did not feel cut off.",
    );
  });

  it("tell each group both ways round, and the gap", () => {
    expect(sayGroup(figure, spray, true)).toBe(
      "With the spray, 41 of 100 people felt cut off within 4 weeks, and 59 did not feel cut off.",
    );
    expect(sayGroup(figure, dummy, false)).toBe("With a dummy spray, it was 9 of 100, and 91 did not feel cut off.");
    expect(sayDifference(figure, spray)).toBe("So about 32 more of 100 felt cut off with the spray.");
  });

  it("say how far chance could have moved a gap, and when it may be chance alone", () => {
    const even = figureOf([spray, { ...dummy, n: 85 }]);

    expect(sayDoubt(figure, spray)).toBe("The true gap could be anything from 25 more to 38 more.");
    expect(sayDoubt(even, spray)).toMatch(/from \d+ fewer to \d+ more, so it may be chance\.$/);
  });

  it("say nothing of a comparison where there is none", () => {
    const alone = figureOf([spray]);

    expect(sayDifference(alone, spray)).toBeUndefined();
    expect(sayDoubt(alone, spray)).toBeUndefined();
  });
});
