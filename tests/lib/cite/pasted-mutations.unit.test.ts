import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addReference } from "@/lib/cite/add-reference";
import { readPasted } from "@/lib/cite/pasted";
import { Refusal } from "@/lib/cite/refusal";
import { reference } from "@/lib/content/schema-evidence";
import { fixture, projectWith } from "./local-services";

const files = ["short-2018.bib", "short-2018.ris", "pubmed-short-2018.nbib", "short-2018.csl.json"].map(fixture);
const signs = fc.constantFrom(
  "",
  "{",
  "}",
  '"',
  "\\",
  "@",
  "%",
  "\n",
  "  ",
  "- ",
  "<b>",
  "&amp;",
  "\u0000",
  "\u202e",
  "../",
  "null",
  "[",
  "9".repeat(50),
);
const cut = fc.record({
  at: fc.nat({ max: 1200 }),
  length: fc.nat({ max: 60 }),
  put: fc.oneof(signs, fc.string({ maxLength: 12 })),
});
const mutated = fc
  .tuple(fc.constantFrom(...files), fc.array(cut, { minLength: 1, maxLength: 6 }))
  .map(([text, cuts]) =>
    cuts.reduce((now, { at, length, put }) => now.slice(0, at) + put + now.slice(at + length), text),
  );

describe("a pasted file that was damaged", () => {
  it("is either written in order or refused in a sentence", () => {
    const root = projectWith();
    let written = 0;
    fc.assert(
      fc.property(mutated, (text) => {
        try {
          const own = { kind: "review", checkedOn: "2026-11-23", verified: "Copied", id: "damaged" } as const;
          const source = addReference(root, readPasted(text).record, own);
          expect(JSON.stringify(source)).not.toMatch(/[\p{Cc}\p{Cf}]|\\u00/u);
          rmSync(join(root, "content/references/damaged.json"));
          written += 1;
          expect(reference.safeParse(source).success).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
          expect(String(error)).not.toMatch(/undefined|\[object|TypeError/);
        }
      }),
      { numRuns: 500, interruptAfterTimeLimit: 15_000 },
    );

    expect(written).toBeGreaterThan(50);
  });
});
