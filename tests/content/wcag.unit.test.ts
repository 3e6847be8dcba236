import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load";

/** WCAG 2.2 by level, as the W3C publishes it (4.1.1 was taken out). */
const published = {
  A: "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2",
  AA: "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3",
  AAA: "1.4.6 2.4.10 2.5.5",
};
const { criteria } = loadLibrary();

describe("the list of accessibility criteria", () => {
  it.each(Object.entries(published))(
    "names every criterion of level %s that the site promises to meet",
    (level, ids) => {
      const listed = criteria.filter((criterion) => criterion.level === level).map(({ id }) => id);

      expect(listed.sort()).toEqual(ids.split(" ").sort());
    },
  );

  it("names for each a test that is there and tests something", () => {
    const missing = criteria.filter(({ test }) => !existsSync(test) || !readFileSync(test, "utf8").includes("expect("));

    expect(missing).toEqual([]);
  });
});
