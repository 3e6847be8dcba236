import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { withLibrary } from "@/tests/fixtures/library";
import { localWorld, plantedAnswers, plantedLibrary } from "../evidence/local-world";
import { run } from "./run";

const at = (address: string) => ({
  CROSSREF_ADDRESS: address,
  PUBMED_ADDRESS: address,
  DAILYMED_ADDRESS: address,
  LINKS_ADDRESS: address,
});
const fast = ["--pause", "0"];

/** The findings of the last report, without the day. */
const found = (root: string) =>
  JSON.parse(readFileSync(join(root, ".evidence/report.json"), "utf8")).findings.map(
    ({ kind, file, problem }: Record<string, string>) => ({ kind, file, problem }),
  );

describe("npm run evidence", { timeout: 60_000 }, () => {
  it("ends with 1, writes the report three times, and prints it as an issue", () =>
    withLibrary(plantedLibrary(), async (root) => {
      const { address } = await localWorld(plantedAnswers());

      const { status, output } = await run("evidence", fast, root, at(address));
      const issue = await run("evidence", ["--issue"], root, at("http://127.0.0.1:59998/"));

      expect(output).toMatch(/To mend: 4\. Worth a look: 0\. Sentences, claims and figures of ours/);
      expect(status).toBe(1);
      for (const form of ["html", "md", "json"]) expect(existsSync(join(root, `.evidence/report.${form}`))).toBe(true);
      expect(issue.output).toContain("## Taken back");
      expect(issue.status).toBe(0);
    }));

  it("goes on where it was killed, asks nothing twice, and finds the same", async () => {
    const whole = await localWorld(plantedAnswers());
    const expected = await withLibrary(plantedLibrary(), async (root) => {
      await run("evidence", fast, root, at(whole.address));
      return found(root);
    });

    await withLibrary(plantedLibrary(), async (root) => {
      let answers = 0;
      const silent = Object.entries(plantedAnswers()).map(([part, answer]) => {
        const some: typeof answer = (request, response) => {
          if (++answers > 4) return;
          if (typeof answer === "function") answer(request, response);
          else response.end(answer);
        };
        return [part, some] as const;
      });
      const first = await localWorld(Object.fromEntries(silent));
      const child = spawn(resolve("node_modules/.bin/tsx"), [resolve("lib/commands/evidence.ts"), ...fast], {
        cwd: root,
        env: { ...process.env, ...at(first.address) },
        detached: true,
      });
      // The fifth question can be asked before the first answer is written down.
      while (answers <= 4 || !existsSync(join(root, ".evidence/state.json"))) await sleep(20);
      process.kill(-(child.pid ?? 0), "SIGKILL");
      const kept = Object.keys(JSON.parse(readFileSync(join(root, ".evidence/state.json"), "utf8")).entries).length;

      const second = await localWorld(plantedAnswers());
      const { status, output } = await run("evidence", fast, root, at(second.address));

      expect(kept).toBeGreaterThan(0);
      expect(output).toContain(`Answered in the week before, so not asked again: ${kept}.`);
      expect(second.asked.length).toBeLessThanOrEqual(whole.asked.length - kept);
      expect(found(root)).toEqual(expected);
      expect(status).toBe(1);
    });
  });

  it("ends with 3 and says so when there is no network", () =>
    withLibrary({}, async (root) => {
      const { status, output } = await run("evidence", fast, root, at("http://127.0.0.1:59998/"));

      expect(output).toMatch(/answered: 0\. Nothing found\. There was no network: nothing is known about today\./);
      expect(status).toBe(3);
    }));

  it("ends with 2 when it cannot run, and says what to do", () =>
    withLibrary({}, async (root) => {
      expect(await run("evidence", ["--issue"], root)).toEqual({
        status: 2,
        output: "There is no report in .evidence.\nRun npm run evidence first.\n",
      });
      expect((await run("evidence", ["--pause", "soon"], root)).status).toBe(2);
    }));
});
