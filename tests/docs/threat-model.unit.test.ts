import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const rows = readFileSync("docs/threat-model.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(2)
  .map((line) => line.slice(2, -2).split(" | "));

describe("docs/threat-model.md", () => {
  it("says of every danger who, how, how it is closed, what holds it and what stays open", () => {
    expect(rows.filter((cells) => cells.length !== 5 || cells.some((cell) => cell.trim().length < 5))).toEqual([]);
    expect(rows.length).toBeGreaterThan(12);
  });

  it("names only tests that are there, and one at least for each danger", () => {
    const wrong = rows.filter(([, , , tests = ""]) => {
      const named = [...tests.matchAll(/`([^`]+)`/g)].map(([, file = ""]) => file);
      return named.length === 0 || named.some((file) => !/^tests\/.*\.test\.tsx?$/.test(file) || !existsSync(file));
    });

    expect(wrong.map(([who]) => who)).toEqual([]);
  });
});
