import { describe, expect, it } from "vitest";
import { printProblems, problemsAsAnnotations, problemsAsJson } from "@/lib/content/report";
import { article, articleWith, changed, checkWith } from "@/tests/fixtures/library";

const swapped = articleWith({ updated: "2026-11-01" });

describe("the printed report", () => {
  it("is one line when all is well", () => {
    expect(printProblems(checkWith(), 12)).toBe("All 12 files are fine.");
  });

  it("names file, line and rule, what is wrong, what to do, and a total", () => {
    expect(printProblems(checkWith({ [article]: swapped }), 12)).toBe(
      [
        "content/articles/routes/treatment-day.mdx:11  dates-in-order",
        '  "updated" (2026-11-01) is before "published" (2026-11-20).',
        '  Set "updated" to the day of this change, or correct "published".',
        "",
        "1 problem in 1 file; 11 files are fine. Nothing was built.",
      ].join("\n"),
    );
  });

  it("names every problem of every file, in page order", () => {
    const effects = "content/articles/risks/side-effects.mdx";
    const two = changed("Most of the day is waiting.", "An addict <65 is safe.").replace(
      'id="dissociation"',
      'id="disociation"',
    );

    const places = checkWith({ [article]: two, [effects]: articleWith({ order: "first" }, effects) }).map(
      ({ file, line, rule }) => `${file.slice(17)}:${line} ${rule}`,
    );

    expect(places).toEqual([
      "risks/side-effects.mdx:9 valid-fields",
      "routes/treatment-day.mdx:22 number-needs-source",
      "routes/treatment-day.mdx:22 kind-words",
      "routes/treatment-day.mdx:22 plain-signs",
      "routes/treatment-day.mdx:22 no-sales-words",
      "routes/treatment-day.mdx:33 known-terms",
    ]);
  });

  it("says until when a warning is one, and does not stop the build for it", () => {
    const reviewed = articleWith({
      review: '{ status: reviewed, by: "Jane Doe, psychiatrist", on: 2025-10-01, due: 2026-10-01 }',
    });

    const printed = printProblems(checkWith({ [article]: reviewed }), 12);

    expect(printed).toContain("  Warning until 2026-12-30, then an error.");
    expect(printed).not.toContain("Nothing was built.");
    expect(printProblems(checkWith({ [article]: reviewed }, { today: "2026-12-30" }), 12)).toContain(
      "Nothing was built.",
    );
  });

  it("marks the line in a pull request", () => {
    expect(problemsAsAnnotations(checkWith({ [article]: swapped }), 12)).toBe(
      [
        '::error file=content/articles/routes/treatment-day.mdx,line=11,col=1,title=dates-in-order::"updated" (2026-11-01) is before "published" (2026-11-20).%0ASet "updated" to the day of this change, or correct "published".',
        "1 problem in 1 file; 11 files are fine. Nothing was built.",
      ].join("\n"),
    );
  });

  it("never prints a sign that would steer a terminal or a workflow", () => {
    const sly = {
      "content/articles/risks/a\n::error::b\u001b[2J.mdx": "x",
      [article]: changed("Most of the day is", "See [it](/x\u001b[2J/) is"),
    };

    expect(printProblems(checkWith(sly), 13)).not.toMatch(/^::|\p{Cc}\[/mu);
  });

  it("is read by other tools as JSON", () => {
    expect(JSON.parse(problemsAsJson(checkWith({ [article]: swapped }), [], 12))).toMatchObject({
      version: 1,
      fileCount: 12,
      problems: [{ severity: "error", file: article, line: 11, column: 1, rule: "dates-in-order" }],
      excepted: [],
    });
  });
});
