import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkContent, isError } from "@/lib/content/check";
import { checkEvidence, type EvidenceOptions } from "@/lib/evidence/run";
import type { Outside } from "@/lib/evidence/run-tasks";
import { isFresh } from "@/lib/evidence/state";
import { withLibrary } from "@/tests/fixtures/library";
import { html, localWorld, plantedAnswers, plantedLibrary, readLibrary, today } from "./local-world";

const run = (root: string, outside: Outside, options: Partial<EvidenceOptions> = {}) =>
  checkEvidence(root, readLibrary(root), outside, { today, ...options });

const addDays = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

describe("an evidence run", () => {
  it("finds a retraction, a dead link, a changed title and an overdue review, and names the sentences", () =>
    withLibrary(plantedLibrary(), async (root) => {
      const { outside } = await localWorld(plantedAnswers());

      const { report } = await run(root, outside);

      const found = report.findings.filter(({ grave }) => grave);
      expect(found.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
        "retraction content/references/popova-2019.json",
        "dead-link content/references/gone-2021.json",
        "title content/references/short-2018.json",
        "review content/articles/routes/treatment-day.mdx",
      ]);
      const [retraction, dead, title] = found;
      expect(retraction?.problem).toBe("It was taken back (retraction: 10.1016/s0140-6736(10)60175-4).");
      expect(retraction?.rests).toContainEqual({
        file: "content/articles/routes/treatment-day.mdx",
        line: 26,
        text: expect.stringContaining("most had settled about 90 minutes after a dose"),
        at: "abstract",
      });
      expect(retraction?.rests.map(({ file }) => file)).toContain("content/figures/felt-cut-off.yaml");
      expect(dead?.rests).toEqual([
        expect.objectContaining({ line: 28, text: expect.stringContaining("Eat nothing") }),
      ]);
      expect(title?.problem).toContain('"Side-effects of ketamine: a new name" at Crossref');
      expect(title?.rests.map(({ text }) => text).join()).toContain("Felt dizzy");
      expect(report.unchecked).toEqual([]);
    }));

  it("finds that the place to leave quickly to is gone", () =>
    withLibrary(plantedLibrary(), async (root) => {
      const { "https://www.weather.gov/": _gone, ...answers } = plantedAnswers();
      const { outside } = await localWorld(answers);

      const { report } = await run(root, outside);

      expect(report.findings).toContainEqual(
        expect.objectContaining({ kind: "dead-link", file: "content/site.yaml", line: 5, grave: true }),
      );
    }));

  it("asks one question at a time of each site, by name", () =>
    withLibrary(plantedLibrary(), async (root) => {
      const open = new Map<string, number>();
      let most = 0;
      const slow = (name: string, answer: string) => (_: unknown, response: import("node:http").ServerResponse) => {
        open.set(name, (open.get(name) ?? 0) + 1);
        most = Math.max(most, open.get(name) ?? 0);
        setTimeout(() => {
          open.set(name, (open.get(name) ?? 0) - 1);
          response.end(answer);
        }, 10);
      };
      const { outside, asked } = await localWorld({
        works: slow("crossref", String(plantedAnswers()["works/10.1176"])),
        "https://doi.org": slow("doi", ""),
        "https://": html("<title>A page</title>"),
      });

      await run(root, outside);

      expect(most).toBe(1);
      expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set([outside.manners.agent]));
    }));

  it("asks nothing twice in a week, and all of it after that", () =>
    withLibrary(plantedLibrary(), async (root) => {
      const { outside, asked } = await localWorld(plantedAnswers());

      const first = await run(root, outside);
      const once = asked.length;
      const second = await run(root, outside, { today: addDays(6) });
      expect(asked).toHaveLength(once);
      await run(root, outside, { today: addDays(7) });

      expect(asked).toHaveLength(2 * once);
      expect(second.before).toBe(first.report.asked);
      expect(second.report.findings.map(({ firstSeen }) => firstSeen)).toEqual(first.report.findings.map(() => today));
    }));

  it("says what it could not check, and does not take it for good or dead", () =>
    withLibrary(plantedLibrary(), async (root) => {
      const { outside } = await localWorld({
        ...plantedAnswers(),
        "https://clinic.example": (_, response) => response.writeHead(403).end(),
        "https://agency.example/": (request) => request.socket.destroy(),
        "works/10.1000/recalled": (_, response) => response.writeHead(500).end(),
      });

      const { report } = await run(root, outside);

      expect(report.findings.filter(({ kind }) => kind === "dead-link")).toEqual([]);
      expect(report.unchecked.map(({ what, reason }) => `${what}: ${reason}`)).toEqual([
        "recalled-2021 at Crossref: Crossref answered with an error (500).",
        "https://clinic.example/leaflet: does not answer programs (403)",
        expect.stringMatching(/^https:\/\/agency\.example\/ng222: could not be reached/),
      ]);
    }));

  it("is honest without a network, and soon done", () =>
    withLibrary(plantedLibrary(), async (root) => {
      const { outside } = await localWorld({});
      const nowhere = "http://127.0.0.1:59998/";
      const asked = { ...outside, crossref: nowhere, pubmed: nowhere, dailyMed: nowhere, links: nowhere };

      const { report } = await run(root, asked);

      expect(report.answered).toBe(0);
      expect(report.unchecked).toHaveLength(report.asked);
      expect(report.findings.map(({ kind }) => kind)).toEqual(["review"]);
      expect(isFresh({ on: today, unseen: { since: today, reason: "there is no network" } }, today)).toBe(false);
    }));

  it("takes no dead network for dead links, also when most is known from the days before", () =>
    withLibrary(plantedLibrary(), async (root) => {
      const { outside } = await localWorld({
        ...plantedAnswers(),
        "https://clinic.example": (request) => request.socket.destroy(),
      });
      await run(root, outside);

      const { report } = await run(root, { ...outside, links: "http://nowhere.invalid/" });

      expect(report.isOffline).toBe(true);
      expect(report.unchecked.map(({ what }) => what)).toEqual(["https://clinic.example/leaflet"]);
      expect(report.findings.map(({ kind }) => kind)).toEqual(["retraction", "title", "review"]);
    }));

  it("drops a finding once the record is mended", () =>
    withLibrary(plantedLibrary(), async (root) => {
      const { outside } = await localWorld(plantedAnswers());
      await run(root, outside);
      const file = join(root, "content/references/short-2018.json");
      const source = JSON.parse(readFileSync(file, "utf8"));
      writeFileSync(file, JSON.stringify({ ...source, title: "Side-effects of ketamine: a new name" }));

      const { report } = await run(root, outside);

      expect(report.findings.map(({ kind }) => kind)).toEqual(["retraction", "dead-link", "review"]);
    }));

  it("calls a page dead that could not be reached for two weeks", () =>
    withLibrary(plantedLibrary(), async (root) => {
      const { outside } = await localWorld({
        ...plantedAnswers(),
        "https://clinic.example": (request) => request.socket.destroy(),
      });
      const deadAfter = async (days: number) => {
        const { report } = await run(root, outside, { today: addDays(days) });
        return report.findings.filter(({ file }) => file.endsWith("gone-2021.json")).map(({ problem }) => problem);
      };

      expect(await deadAfter(0)).toEqual([]);
      expect(await deadAfter(7)).toEqual([]);
      expect(await deadAfter(14)).toEqual([expect.stringContaining(`since ${today} it could not be reached`)]);
    }));

  it("changes nothing in the content, unless it is asked to record what was taken back", () =>
    withLibrary(plantedLibrary(), async (root) => {
      const { outside } = await localWorld(plantedAnswers());
      const retracted = () => readLibrary(root).references.get("popova-2019")?.custom.retracted;

      const without = await run(root, outside);
      expect([without.recorded, retracted()]).toEqual([[], undefined]);
      const { recorded } = await run(root, outside, { record: true });

      expect(recorded).toEqual(["content/references/popova-2019.json"]);
      expect(retracted()).toEqual({ foundOn: today, notice: "10.1016/s0140-6736(10)60175-4", on: "2010-02-06" });
      const { problems } = checkContent(root, { today });
      expect(problems.filter(isError)).toEqual([]);
      expect(problems.map(({ rule }) => rule)).toContain("no-retracted-sources");
    }));
});
