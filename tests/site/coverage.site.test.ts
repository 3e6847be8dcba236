import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadLibrary } from "@/lib/content/load";
import { attributeOf } from "@/lib/publish/html";
import { builtPages } from "../config/built-site";

const questions = parse(readFileSync("tests/fixtures/patient-questions.yaml", "utf8")) as Record<string, string>;
const ledger = JSON.parse(readFileSync("tests/fixtures/claims-ledger.json", "utf8")) as string[];

describe("what the site covers", () => {
  it("answers each question people ask at the address on record", () => {
    const ids = new Map(
      builtPages().map(({ address, elements }) => [
        address,
        new Set(elements.map((element) => attributeOf(element, "id"))),
      ]),
    );

    const unanswered = Object.entries(questions).filter(([, to]) => {
      const [address = "", anchor] = to.split("#");
      return !ids.has(address) || (anchor !== undefined && !ids.get(address)?.has(anchor));
    });

    expect(unanswered).toEqual([]);
    expect(Object.keys(questions).length).toBe(109);
  });

  it("answers every medical claim of the ledger once, at an address of its own", () => {
    const { claims } = loadLibrary();
    const page = builtPages().find(({ address }) => address === "/claims/");
    const shown = new Set(page?.elements.map((element) => attributeOf(element, "id")));
    const answered = [...claims].flatMap(([id, claim]) => (shown.has(id) ? claim.ledger : [])).sort();

    expect(answered).toEqual([...ledger].sort());
  });
});
