import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verifyAll } from "@/lib/cite/verify-all";
import { fixture, localServices, projectWith } from "./local-services";

const today = "2026-11-23";
const options = { today, pause: 0 };
const short = fixture("crossref-short-2018.json");

/** An answer about another work in the shape of the recorded one. */
function answerFor(root: string, id: string, extra: object = {}): string {
  const source = JSON.parse(readFileSync(join(root, `content/references/${id}.json`), "utf8"));
  const message = {
    DOI: source.DOI,
    type: "journal-article",
    title: [source.title],
    "container-title": [source["container-title"]],
    issued: source.issued,
    ...extra,
  };
  return JSON.stringify({ status: "ok", message });
}

describe("verifyAll", () => {
  it("finds nothing where all agree, and counts sources without a DOI", async () => {
    const root = projectWith("short-2018", "ema-spravato");
    const { services } = await localServices({ works: short });

    expect(await verifyAll(root, services, options)).toEqual({ findings: [], compared: 1, before: 0, withoutDoi: 1 });
  });

  it("names differences, retractions and corrections, with what to do", async () => {
    const root = projectWith("abbar-2022", "acog-2023", "short-2018");
    const retraction = { "updated-by": [{ DOI: "10.5555/taken-back", type: "retraction" }] };
    const correction = { "updated-by": [{ DOI: "10.5555/mended", type: "correction" }] };
    const { services } = await localServices({
      "bmj-2021": answerFor(root, "abbar-2022", retraction),
      AOG: answerFor(root, "acog-2023", correction),
      s2215: short.replaceAll("2018", "2016"),
    });

    const { findings } = await verifyAll(root, services, options);

    expect(findings).toEqual([
      [
        "abbar-2022",
        [
          {
            kind: "retraction",
            notice: { type: "retraction", place: "10.5555/taken-back" },
            grave: true,
            problem: "It was taken back (retraction: 10.5555/taken-back).",
            fix: 'Add "retracted" under "custom" (content/README.md), and change the pages that rest on it.',
          },
        ],
      ],
      [
        "acog-2023",
        [
          {
            kind: "correction",
            notice: { type: "correction", place: "10.5555/mended" },
            grave: false,
            problem: "There is a notice about it (correction: 10.5555/mended).",
            fix: expect.stringContaining('put "10.5555/mended" into "note"'),
          },
        ],
      ],
      [
        "short-2018",
        [
          {
            kind: "year",
            grave: true,
            problem: 'The year is "2018" here and "2016" at Crossref.',
            fix: expect.any(String),
          },
        ],
      ],
    ]);
  });

  it("names a notice no more when the note names it", async () => {
    const root = projectWith("acog-2023");
    const answer = answerFor(root, "acog-2023", { "updated-by": [{ DOI: "10.5555/mended", type: "correction" }] });
    const file = join(root, "content/references/acog-2023.json");
    const source = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(
      file,
      JSON.stringify({ ...source, custom: { ...source.custom, note: "Correction 10.5555/mended: an author's name" } }),
    );
    const { services } = await localServices({ works: answer });

    expect((await verifyAll(root, services, options)).findings).toEqual([]);
  });

  it("says when Crossref does not know a DOI", async () => {
    const { services } = await localServices({});

    const { findings } = await verifyAll(projectWith("short-2018"), services, options);

    expect(findings[0]?.[1][0]?.problem).toBe("Crossref does not know the DOI 10.1016/S2215-0366(17)30272-9.");
  });

  it("goes on where a stopped run was, and begins again after a whole one", async () => {
    const root = projectWith("abbar-2022", "acog-2023", "short-2018");
    const answers = { "bmj-2021": answerFor(root, "abbar-2022"), AOG: answerFor(root, "acog-2023"), s2215: short };
    const broken = await localServices({ ...answers, AOG: (_, response) => response.writeHead(500).end() });
    const whole = await localServices(answers);
    const seen: number[] = [];

    await expect(verifyAll(root, broken.services, options)).rejects.toThrow("Crossref answered with an error (500).");
    const second = await verifyAll(root, whole.services, { ...options, progress: (done) => seen.push(done) });
    const third = await verifyAll(root, whole.services, options);

    expect(second).toMatchObject({ compared: 3, before: 1 });
    expect(seen).toEqual([1, 2, 3]);
    expect(third).toMatchObject({ compared: 3, before: 0 });
    expect(whole.asked).toHaveLength(2 + 3);
  });

  it("asks one at a time, with a pause", async () => {
    const root = projectWith("abbar-2022", "acog-2023", "short-2018");
    let open = 0;
    let most = 0;
    const times: number[] = [];
    const { services } = await localServices({
      works: (_, response) => {
        times.push(performance.now());
        most = Math.max(most, ++open);
        setTimeout(() => {
          open--;
          response.end(short);
        }, 20);
      },
    });

    await verifyAll(root, services, { today, pause: 100 });

    expect(most).toBe(1);
    expect((times[2] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(220);
  });
});
