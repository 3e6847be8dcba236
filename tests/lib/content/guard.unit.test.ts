import { describe, expect, it } from "vitest";
import { checkContent } from "@/lib/content/check";
import { checkGuarded } from "@/lib/content/guard";
import { article, changed, today, withLibrary } from "@/tests/fixtures/library";

const broken = { [article]: changed("Most of the day is waiting.", "The spray is a breakthrough.") };

describe("the check in limits", () => {
  it("says what the check without limits says", async () => {
    await withLibrary(broken, async (root) => {
      const { problems, fileCount } = await checkGuarded(root, { today });

      expect(problems).toEqual(checkContent(root, { today }).problems);
      expect(problems).toHaveLength(1);
      expect(fileCount).toBe(checkContent(root, { today }).fileCount);
    });
  });

  it.each([
    ["time", "for (;;) {}", "longer than 2 seconds"],
    ["memory", "const kept = []; for (;;) kept.push(new Array(100000).fill(0.5));", "more than 400 MB"],
  ])("names a file that takes too much %s, and reads the others", async (_what, forever, says) => {
    await withLibrary({}, async (root) => {
      const { problems, fileCount } = await checkGuarded(
        root,
        { today },
        { milliseconds: 3000, megabytes: 48, helper: stuckOn(article, forever) },
      );

      expect(problems.filter(({ file }) => file === article).map(({ problem }) => problem)).toEqual([
        `Reading this file takes ${says}${says.endsWith("MB") ? " of memory" : ""}.`,
      ]);
      expect(fileCount).toBe(16);
    });
  });
});

/** A helper that answers for every file at once, and never for one of them. */
function stuckOn(file: string, forever: string): string {
  return `const { parentPort } = require("node:worker_threads");
    parentPort.on("message", ({ file }) => {
      if (file === ${JSON.stringify(file)}) { ${forever} }
      parentPort.postMessage({ file, kind: "guide", source: "", problems: [] });
    });
    parentPort.postMessage("ready");`;
}
