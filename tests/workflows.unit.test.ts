import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { z } from "zod";

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      "timeout-minutes": z.number(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(step).min(1),
    }),
  ),
});
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const folder = ".github/workflows";

describe.each(readdirSync(folder))("%s", (name) => {
  const text = readFileSync(`${folder}/${name}`, "utf8");
  const document = parseDocument(text, { strict: true });
  const { on, permissions, jobs } = workflow.parse(document.toJS());
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it("is YAML without mistakes or warnings", () => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
  });

  it("runs only commands that the project has", () => {
    const named = steps.flatMap(({ run = "" }) =>
      [...run.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script = ""]) => script),
    );

    expect(named.length).toBeGreaterThan(0);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  it("names the whole version of each action", () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+\.\d+\.\d+$/);
  });

  it("gives a stranger's pull request nothing but reading, and runs with more only by the clock or by hand", () => {
    const own = Object.values(jobs).flatMap((job) => (job.permissions ? [job.permissions] : []));

    expect(permissions).toEqual({ contents: "read" });
    expect([["pull_request"], ["schedule", "workflow_dispatch"]]).toContainEqual(Object.keys(on));
    if ("pull_request" in on) expect(own).toEqual([]);
    expect(text).not.toContain("secrets.");
    for (const { uses, with: words } of steps)
      if (uses?.startsWith("actions/checkout")) expect(words?.["persist-credentials"]).toBe(false);
  });

  it("lets a job that may write to the repository run nothing of the project", () => {
    const writing = Object.values(jobs).filter((job) => job.permissions?.contents === "write");

    for (const { run = "" } of writing.flatMap((job) => job.steps)) expect(run).not.toMatch(/\bnp[mx]\b|\bnode\b/);
  });

  it("lets no words of a pull request into a command", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });

  it("ends when something hangs", () => {
    for (const job of Object.values(jobs)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
  });
});
