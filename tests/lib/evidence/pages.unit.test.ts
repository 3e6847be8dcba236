import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { askDailyMed } from "@/lib/evidence/daily-med";
import { holdsNumber, readPage } from "@/lib/evidence/read-page";
import { checkEvidence } from "@/lib/evidence/run";
import { visit } from "@/lib/evidence/visit";
import { changed, soundText, withLibrary } from "@/tests/fixtures/library";
import { html, localWorld, plantedAnswers, plantedLibrary, readLibrary, today, webSource } from "./local-world";

const guideline = readFileSync("tests/fixtures/evidence/guideline.html", "utf8");
const history = readFileSync("tests/fixtures/evidence/dailymed-history.json", "utf8");
const guide = "content/references/guide-2022.json";
type Answers = Parameters<typeof localWorld>[0];

/** The problems that one run names about a file. */
function problemsOf(file: string, answers: Answers, files: Record<string, string> = {}, days: string[] = [today]) {
  return withLibrary({ ...plantedLibrary(), ...files }, async (root) => {
    const { outside } = await localWorld({ ...answers, ...plantedAnswers(), ...answers });
    let problems: string[] = [];
    for (const day of days) {
      const { report } = await checkEvidence(root, readLibrary(root), outside, { today: day });
      problems = report.findings.filter((finding) => finding.file === file).map(({ problem }) => problem);
    }
    return problems;
  });
}

describe("visit", () => {
  it("asks for the head of a page alone, and for all of it where the site knows no head", async () => {
    const { outside, asked, address } = await localWorld({
      "https://plain.example": (request, response) => response.writeHead(request.method === "HEAD" ? 200 : 500).end(),
      "https://odd.example": (request, response) => response.writeHead(request.method === "HEAD" ? 405 : 200).end(),
    });
    const options = { manners: outside.manners, through: address };

    expect(await visit("https://plain.example/a", options)).toEqual({ status: 200 });
    expect(await visit("https://odd.example/a", options)).toEqual({ status: 200 });
    expect(asked).toHaveLength(3);
  });

  it("waits as long as it is asked to, and not longer than two minutes", async () => {
    const times: number[] = [];
    const { outside, address } = await localWorld({
      "https://busy.example": (_, response) => {
        times.push(performance.now());
        response.writeHead(times.length < 3 ? 429 : 200, { "Retry-After": "1" }).end();
      },
      "https://full.example": (_, response) => response.writeHead(503, { "Retry-After": "900" }).end(),
    });
    const options = { manners: outside.manners, through: address, whole: true };

    await expect(visit("https://full.example/a", options)).rejects.toThrow("asks us to wait 15 minutes");
    await expect(visit("https://busy.example/a", options)).rejects.toThrow("does not answer programs (429)");
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990);
    expect(await visit("https://busy.example/a", options)).toEqual({ status: 200 });
  });

  it("does not go on to the publisher from a DOI that is known", async () => {
    const { outside, asked, address } = await localWorld(plantedAnswers());

    expect(await visit("https://doi.org/10.1/x", { manners: outside.manners, through: address })).toMatchObject({
      status: 302,
    });
    expect(asked).toHaveLength(1);
  });
});

describe("a watched page", () => {
  it("is reported when it says that it changed after we compared it", async () => {
    const compared = { [guide]: webSource("guide-2022", "https://agency.example/ng222", "guideline", "2026-01-05") };
    const answers = { "https://agency.example/ng222": html(guideline) };

    expect(await problemsOf(guide, answers, compared)).toEqual([
      "https://agency.example/ng222 says that it changed on 2026-03-03; we compared it on 2026-01-05.",
    ]);
    expect(await problemsOf(guide, answers)).toEqual([]);
  });

  it("is reported when its file is newer, and not when it is made anew for each reader", async () => {
    const compared = { [guide]: webSource("guide-2022", "https://agency.example/ng222", "label", "2026-10-01") };
    const dated = (day: string) => ({
      "https://agency.example/ng222": html("<title>Label</title>", { "Last-Modified": new Date(day).toUTCString() }),
    });

    expect(await problemsOf(guide, dated("2026-10-20"), compared)).toEqual([
      "https://agency.example/ng222 changed on 2026-10-20; we compared it on 2026-10-01.",
    ]);
    expect(await problemsOf(guide, dated(today), compared)).toEqual([]);
  });

  it("is reported when its title changes from one run to another, until an editor compared it", async () => {
    let title = "Depression in adults";
    const page: Answers[string] = (request, response) => {
      const answer = html(`<title>${title}</title>`);
      if (typeof answer === "function") answer(request, response);
      title = "Withdrawn: depression in adults";
    };

    expect(
      await problemsOf(guide, { "https://agency.example/ng222": page }, {}, [today, "2026-12-02", "2026-12-09"]),
    ).toEqual([
      `The title of https://agency.example/ng222 was "Depression in adults" on ${today} and is "Withdrawn: depression in adults" now.`,
    ]);
  });

  it("is reported when it leads elsewhere", async () => {
    const leadTo = (place: string) => ({
      "/ng222": (_: unknown, response: import("node:http").ServerResponse) =>
        response.writeHead(301, { Location: `/https://agency.example${place}` }).end(),
    });

    expect(await problemsOf(guide, leadTo("/"))).toEqual([
      "The page https://agency.example/ng222 leads to the front page https://agency.example/ now.",
    ]);
    expect(await problemsOf(guide, leadTo("/new/ng-222"))).toEqual([
      "The page https://agency.example/ng222 leads to https://agency.example/new/ng-222 now.",
    ]);
  });
});

describe("a US label", () => {
  const label = (custom: object) => {
    const source = JSON.parse(webSource("guide-2022", "https://agency.example/ng222", "label"));
    const labelSetId = "d81a6a79-a74a-44b7-822c-0dfa3036eaed";
    const issued = { "date-parts": [[2025, 1]] };
    return { [guide]: JSON.stringify({ ...source, issued, custom: { ...source.custom, labelSetId, ...custom } }) };
  };

  it("is compared with the newest version at DailyMed, until the note names that version", async () => {
    expect(await problemsOf(guide, { "history.json": history }, label({}))).toEqual([
      "DailyMed has version 18 of this label, of 2026-03-13.",
    ]);
    expect(await problemsOf(guide, { "history.json": history }, label({ note: "Version 18 changes nothing" }))).toEqual(
      [],
    );
  });

  it("reads numbers that are written as text, and knows what is not there", async () => {
    const { outside, address } = await localWorld({ "spls/a": history.replaceAll(/: (1[78])\b/g, ': "$1"') });

    expect(await askDailyMed("a", address, outside.manners)).toEqual({ version: 18, on: "2026-03-13" });
    expect(await askDailyMed("b", address, outside.manners)).toBeUndefined();
  });
});

describe("a crisis line", () => {
  it("is reported when its number does not stand on its page", async () => {
    const long = "We answer day and night. ".repeat(30);
    const file = "content/crisis-lines.yaml";

    expect(
      await problemsOf(file, { "https://988lifeline.example": html(`<p>Call 1988 or 98 80. ${long}</p>`) }),
    ).toEqual(["988 Suicide & Crisis Lifeline: the number 988 does not stand on https://988lifeline.example."]);
    expect(await problemsOf(file, { "https://988lifeline.example": html("<script>show()</script>") })).toEqual([]);
    expect(
      await problemsOf(file, { "https://988lifeline.example": (_, response) => response.writeHead(410).end() }),
    ).toEqual([expect.stringContaining("cannot be opened: its site answers that it is not there (410)")]);
  });

  it("is found however its number is put in groups", () => {
    for (const text of ["0800 111 0 111", "0800-1110111", "0800 / 111", "(0800) 111 0111"])
      expect([text, holdsNumber(text, "0800 111 0 111")]).toEqual([text, text !== "0800 / 111"]);
  });
});

describe("readPage", () => {
  it("passes over scripts, and takes the last of the days it names", () => {
    expect(readPage(guideline)).toEqual({
      title: "Overview | Depression in adults: treatment and management | Guidance",
      saysUpdated: "2026-03-03",
    });
    expect(readPage("<p>Page last reviewed: March 9, 2026. Date of last update: 2025-01-02</p>").saysUpdated).toBe(
      "2026-03-09",
    );
  });
});

describe("a link in a text", () => {
  it("is looked at, and named with its line", async () => {
    const file = "content/articles/risks/side-effects.mdx";
    const first = /\n\n([A-Z][^\n]+)\n/.exec(soundText(file).split("---\n").slice(2).join("---\n"))?.[1] ?? "";
    const text = changed(first, `${first} See [the leaflet](https://leaflet.example/one(2)).`, file);

    expect(await problemsOf(file, {}, { [file]: text })).toEqual([
      "The page https://leaflet.example/one(2) cannot be opened: its site answers that it is not there (404).",
    ]);
  });
});
