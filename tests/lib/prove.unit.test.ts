import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { differencesOf, digestOf } from "@/lib/prove/folder";
import { readAnswers } from "@/lib/prove/raw";
import { type Measured, stillHolds, tableOf } from "@/lib/prove/record";
import { run } from "./commands/run";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "prove-"));
});
afterEach(() => rmSync(root, { recursive: true }));

describe("the table of proofs", () => {
  it("says what was measured, and why something was not", () => {
    const table = tableOf([
      { what: "Load", measuredOn: "2026-11-25T10:00:00Z", rows: [{ name: "npm start", value: "9,000 requests/s" }] },
      {
        what: "proof:access",
        measuredOn: "2026-11-25T10:00:00Z",
        rows: [{ name: "a | b", value: "not measured", note: "no\nbrowser" }],
      },
    ]);

    expect(table.split("\n").slice(2)).toEqual([
      "| Load | npm start | 9,000 requests/s |  |",
      "| proof:access | a \\| b | not measured | no browser |",
    ]);
  });
});

describe("readAnswers", () => {
  it("parts answers that came in one piece, and sees the last cut off", () => {
    const bytes = Buffer.from(
      "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnone" +
        "HTTP/1.1 304 Not Modified\r\n\r\n" +
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf",
    );

    expect(readAnswers(bytes).map(({ status, isWhole }) => [status, isWhole])).toEqual([
      [404, true],
      [304, true],
      [200, false],
    ]);
  });
});

describe("a measurement", () => {
  const measured: Measured = {
    what: "Load",
    measuredOn: "",
    rows: [],
    commit: "a1",
    isClean: true,
    site: "b2",
    isRight: true,
  };
  const now = { commit: "a1", isClean: true, site: "b2" };

  it("holds for the commit and the site that it was made of", () => {
    expect(stillHolds(measured, now)).toBe(true);
  });

  it.each([
    ["another commit", measured, { ...now, commit: "a2" }],
    ["changed files", measured, { ...now, isClean: false }],
    ["another site", measured, { ...now, site: "b3" }],
    ["files that were changed then", { ...measured, isClean: false }, now],
    ["what was not as it should be", { ...measured, isRight: false }, now],
    ["only a part", { ...measured, isRight: undefined }, now],
    ["no known commit", { ...measured, commit: undefined }, { isClean: true, site: "b2" }],
  ] as [string, Measured, typeof now][])("is made anew for %s", (_, before, after) => {
    expect(stillHolds(before, after)).toBe(false);
  });
});

describe("npm run proof", () => {
  const write = (text: string) => `node -e "require('fs').writeFileSync('proof/load.json', '${text}')"`;
  const prove = (scripts: Record<string, string>, ...words: string[]) => {
    writeFileSync(join(root, "package.json"), JSON.stringify({ scripts }));
    mkdirSync(join(root, "proof"), { recursive: true });
    return run("proof", words, root);
  };

  it("prints a row for a part that fails, for one that is not there, and for those after them, and ends with 1", async () => {
    const rows = '[{\\"name\\":\\"npm start\\",\\"value\\":\\"9,000 requests/s\\"}]';
    const load = `{\\"what\\":\\"Load\\",\\"measuredOn\\":\\"2999-01-01\\",\\"isRight\\":true,\\"rows\\":${rows}}`;
    const { status, output } = await prove({
      build: "true",
      "proof:requests": "node -e 'throw new Error(1)'",
      "proof:load": write(load),
      "proof:swap": "kill -9 $$",
    });

    expect(output).toContain("| proof:headers | all of it | not measured | there is no such command |");
    expect(output).toContain(
      "| proof:requests | all of it | not measured | the command ended with 1 and measured nothing |",
    );
    expect(output).toContain("| Load | npm start | 9,000 requests/s |  |");
    expect(output).toMatch(
      /\| proof:swap \| all of it \| not measured \| the command ended with .+ and measured nothing \|/,
    );
    expect(output).toContain("Not as it should be: requests, swap.");
    expect(status).toBe(1);
  });

  it("names a part that measured what is not as it should be", async () => {
    const load = '{\\"what\\":\\"Load\\",\\"measuredOn\\":\\"2999-01-01\\",\\"isRight\\":false,\\"rows\\":[]}';
    const { status, output } = await prove({ build: "true", "proof:load": write(load) });

    expect(output).toContain("Not as it should be: load.");
    expect(status).toBe(1);
  });

  it("takes no half-written file for a measurement", async () => {
    const { output } = await prove({ build: "true", "proof:load": write('{\\"what') });

    expect(output).toContain(
      "| proof:load | all of it | not measured | the command ended with 0 and measured nothing |",
    );
  });

  it("measures nothing where the site cannot be built", async () => {
    const { status, output } = await prove({ build: "false" });

    expect(output).toContain("The build failed: there is nothing to measure. Run: npm run build");
    expect(status).toBe(1);
  });
});

describe("two folders", () => {
  const folderOf = (name: string, files: Record<string, string>) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(root, name, file, ".."), { recursive: true });
      writeFileSync(join(root, name, file), text);
    }
    return join(root, name);
  };

  it("are the same when each file is, byte for byte", () => {
    const files = { "index.html": "Front", "risks/index.html": "Risks" };
    const [one, other] = [folderOf("one", files), folderOf("other", files)];

    expect(differencesOf(one, other)).toEqual([]);
    expect(digestOf(one)).toBe(digestOf(other));
  });

  it("differ by a byte, a missing file, or a moved one, and each is named", () => {
    const one = folderOf("one", { "a.html": "Risks", "b.html": "Front", "d.html": "" });
    const other = folderOf("other", { "a.html": "Risks ", "c.html": "Front", "d.html": "" });

    expect(differencesOf(one, other)).toEqual([
      "a.html differs",
      `b.html is only in ${one}`,
      `c.html is only in ${other}`,
    ]);
    expect(digestOf(one)).not.toBe(digestOf(other));
    expect(digestOf(join(root, "none"))).toBeUndefined();
  });
});
