import { describe, expect, it } from "vitest";
import { checkWith, soundText, withLibrary } from "@/tests/fixtures/library";
import { type BadInput, evidence, fields, language, safety, structure } from "./bad-inputs";

const all = [...safety, ...fields, ...evidence, ...language, ...structure];

describe("the check", () => {
  it("accepts the sound library", () => {
    expect(checkWith()).toEqual([]);
  });

  it("is tried with at least 120 slips", () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(all.map(({ slip }) => slip).filter((slip, index, slips) => slips.indexOf(slip) < index)).toEqual([]);
  });

  it.each(all.map((input) => [input.rule, input.slip, input] as const))("%s names %s", (_rule, _slip, input) => {
    const problems = checkWith(input.files);

    const found = problems.filter(
      ({ rule, problem, fix }) => rule === input.rule && `${problem} ${fix}`.includes(input.says),
    );
    expect(
      found.map(({ file }) => file),
      JSON.stringify(problems, null, 2),
    ).toContain(fileOf(input));
    const lines = found.filter(({ file }) => file === fileOf(input)).map(({ line }) => line);
    expect(
      lines.some((line) => linesOf(input).includes(line)),
      JSON.stringify({ lines, expected: linesOf(input), problems }, null, 2),
    ).toBe(true);
  });

  it("says the same for the same input", () => {
    const { files } = structure[0] as BadInput;

    expect(checkWith(files)).toEqual(checkWith(files));
  });

  it("passes over what other tests left", () => {
    expect(withLibrary({}, (root) => root.length)).toBeGreaterThan(0);
  });
});

function fileOf({ file, files }: BadInput): string {
  return file ?? Object.keys(files)[0] ?? "";
}

/** The lines that may be named: those that hold the text the table gives. */
function linesOf({ at, files, ...input }: BadInput): number[] {
  const file = fileOf({ files, ...input });
  const source = files[file];
  if (at === undefined) return source instanceof Uint8Array ? [firstChanged(file, source)] : [1];

  const text = typeof source === "string" ? source : soundText(file);
  const part = at.trim();
  return text.split("\n").flatMap((line, index) => (line.includes(part) ? [index + 1] : []));
}

function firstChanged(file: string, bytes: Uint8Array): number {
  const before = Buffer.from(soundText(file));
  const at = bytes.findIndex((byte, index) => byte !== before[index]);
  return Buffer.from(bytes.subarray(0, at)).toString("latin1").split("\n").length;
}
