import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { commandList, type Way } from "./command-list";
import { blocksForElsewhere, commands } from "./commands";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const told = commands();
const ways = [...commandList];
const those = <Key extends string>(key: Key) =>
  ways.flatMap(([text, way]) => (key in way ? [[text, way as Extract<Way, Record<Key, unknown>>] as const] : []));

describe("the commands in the documents", () => {
  it("are each in tests/docs/command-list.ts, which says how a test runs them", () => {
    const unknown = told.filter(({ text }) => !commandList.has(text));

    expect(unknown.map(({ text, file }) => `${file}: ${text}`)).toEqual([]);
  });

  it("are all that the list has", () => {
    const texts = new Set(told.map(({ text }) => text));

    expect(ways.map(([text]) => text).filter((text) => !texts.has(text))).toEqual([]);
  });

  it("include every script of package.json", () => {
    const named = new Set(told.flatMap(({ text }) => /npm (?:run )?([\w:-]+)/.exec(text)?.[1] ?? []));

    expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([]);
  });

  it.each(those("heldBy"))("%s is run by the file that is named for it", (_, { heldBy, where }) => {
    expect(heldBy).toMatch(/^tests\/.+\.test\.tsx?$|^lib\/commands\/test\.ts$|^\.ci\/run$/);
    expect(existsSync(heldBy), heldBy).toBe(true);
    expect(readFileSync(heldBy, "utf8")).toContain(where);
  });

  it("can be read by a shell, where they are for another machine", () => {
    const wrong = blocksForElsewhere().flatMap(({ text, file }) => {
      const { status, stderr } = spawnSync("sh", ["-n"], { input: text, encoding: "utf8" });
      return status === 0 ? [] : [`${file}: ${stderr}`];
    });

    expect(wrong).toEqual([]);
  });

  it.each(those("parts"))("%s is its parts in a row", (text, { parts }) => {
    expect(scripts[text.replace("npm run ", "")]).toBe(parts.join(" && "));
    for (const part of parts) expect(commandList.has(part), part).toBe(true);
  });

  it.each(those("like"))("%s is a listed command in other words, or with an option of it", (text, { like }) => {
    const script = scripts[like.replace("npm run ", "")];

    expect(commandList.has(like)).toBe(true);
    expect(
      [like, script].some((words) => words && text.includes(words)),
      text,
    ).toBe(true);
  });
});

describe("the list of commands runs", { timeout: 180_000 }, () => {
  it.each(those("run"))("%s", async (_, { run, prints, status = 0, in: place }) => {
    const folder = place === "the project" ? resolve(".") : smallProject();

    const ended = await inShell(run, folder);

    expect(ended.output).toMatch(prints);
    expect(ended.status, ended.output).toBe(status);
  });
});

/** A project with the commands of this one and a small sound library, gone when the test ends. */
function smallProject(): string {
  const root = mkdtempSync(join(tmpdir(), "ketamine-explained-commands-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync("tests/fixtures/sound-library", root, { recursive: true });
  for (const name of ["package.json", "package-lock.json", "biome.json", "tsconfig.json", ".gitignore", ".vscode"])
    cpSync(name, join(root, name), { recursive: true });
  for (const name of ["app", "components", "lib", "tests", "node_modules"])
    symlinkSync(resolve(name), join(root, name));

  return root;
}

function inShell(command: string, folder: string) {
  return new Promise<{ status: number | null; output: string }>((done) => {
    const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: "1", PROJECT: resolve(".") };
    // As from a terminal: without what the runner of these tests has set.
    for (const name of Object.keys(env)) if (name.startsWith("VITEST") || name === "NODE_ENV") delete env[name];
    const child = spawn("sh", ["-c", command], { cwd: folder, env });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (output += part));
    child.on("close", (status) => done({ status, output }));
  });
}
