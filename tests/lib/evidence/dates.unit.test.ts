import { describe, expect, it } from "vitest";
import { judgeDates } from "@/lib/evidence/judge-dates";
import { article, articleWith, soundText, withLibrary } from "@/tests/fixtures/library";
import { readLibrary } from "./local-world";

/** What is due in the sound library on a day, with some files changed. */
function dueOn(day: string, files: Record<string, string> = {}): string[] {
  const library = withLibrary(files, readLibrary);
  return judgeDates(library, day).map(({ grave, file, problem }) => `${grave ? "" : "(look) "}${file}: ${problem}`);
}

const reviewed = {
  [article]: articleWith({
    review: '{ status: reviewed, by: "Jane Doe, psychiatrist", on: 2026-01-10, due: 2026-12-20 }',
  }),
};

describe("judgeDates", () => {
  it("names a review a month ahead, and gravely once its day has passed", () => {
    const review = `${article}: The next review of "The day of treatment"`;

    expect(dueOn("2026-11-19", reviewed)).toEqual([]);
    expect(dueOn("2026-11-25", reviewed)).toEqual([`(look) ${review} is due on 2026-12-20.`]);
    expect(dueOn("2026-12-21", reviewed)).toEqual([`${review} was due on 2026-12-20.`]);
  });

  it("names crisis lines that nobody checked for 90 days", () => {
    const file = "content/crisis-lines.yaml";

    expect(dueOn("2027-02-21")).toEqual([]);
    expect(dueOn("2027-02-22")).toEqual([
      `${file}: The crisis lines were last checked on 2026-11-23, more than 90 days ago.`,
    ]);
  });

  it("names sources in use that nobody compared for a year", () => {
    const named = dueOn("2027-11-24").filter((problem) => problem.includes("references"));

    expect(named).toEqual([
      "(look) content/references/popova-2019.json: This source was last compared on 2026-11-23, more than a year ago.",
      "(look) content/references/short-2018.json: This source was last compared on 2026-11-23, more than a year ago.",
    ]);
  });

  it("names a recorded retraction while pages rest on it, with the day they are no longer built", () => {
    const file = "content/references/popova-2019.json";
    const source = JSON.parse(soundText(file));
    const retracted = { foundOn: "2026-11-20", notice: "10.1176/appi.ajp.notice" };
    const changed = JSON.stringify({ ...source, custom: { ...source.custom, retracted } });

    expect(dueOn("2026-11-25", { [file]: changed })).toEqual([
      `${file}: Its journal took it back (10.1176/appi.ajp.notice), and pages still rest on it. They say so; from 2026-12-20 on they are not built.`,
    ]);
  });
});
