import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addReference } from "@/lib/cite/add-reference";
import { readPasted } from "@/lib/cite/pasted";
import type { SourceRecord } from "@/lib/cite/record";
import { reference } from "@/lib/content/schema-evidence";
import { fixture, projectWith } from "./local-services";

const own = {
  kind: "review",
  checkedOn: "2026-11-23",
  verified: "Copied from a pasted record; not compared with a second one",
} as const;
const { record } = readPasted(fixture("pubmed-short-2018.nbib"));
const other: SourceRecord = {
  ...record,
  title: "Ketamine and sleep in depression",
  DOI: "10.5555/sleep",
  PMID: "1",
  PMCID: "PMC1",
};

describe("addReference", () => {
  it("writes a source that is in order, named after its first author and year", () => {
    const root = projectWith();

    const { id } = addReference(root, record, { ...own, design: "systematic review", people: 899 });

    const written = JSON.parse(readFileSync(join(root, "content/references/short-2018.json"), "utf8"));
    expect(id).toBe("short-2018");
    expect(reference.parse(written)).toEqual(written);
    expect(written).toMatchObject({
      URL: "https://doi.org/10.1016/S2215-0366(17)30272-9",
      custom: {
        kind: "review",
        design: "systematic review",
        people: 899,
        confidence: "verified",
        checkedOn: "2026-11-23",
      },
    });
    expect(readdirSync(join(root, "content/references"))).toEqual(["short-2018.json"]);
  });

  it.each([
    ["the DOI", { ...other, DOI: "10.1016/s2215-0366(17)30272-9" }, "the DOI 10.1016/S2215-0366(17)30272-9"],
    ["the PMID", { ...other, PMID: "28757132" }, "the PMID 28757132"],
    ["title and year", { ...record, DOI: undefined, PMID: undefined }, "the title and year"],
  ])("notices by %s that we have it", (_, again, by) => {
    const root = projectWith("short-2018");

    expect(() => addReference(root, again, own)).toThrow(
      `We have this source already: short-2018 (by ${by}).\nCite that one: <Cite id="short-2018" at="abstract" />`,
    );
  });

  it("puts a word of the title behind a name that is taken", () => {
    const root = projectWith("short-2018");

    expect(addReference(root, other, own).id).toBe("short-2018-sleep");
  });

  it("never writes over a file, whatever it holds", () => {
    const root = projectWith("short-2018");
    const before = readFileSync(join(root, "content/references/short-2018.json"), "utf8");

    expect(() => addReference(root, other, { ...own, id: "short-2018" })).toThrow(
      "content/references/short-2018.json exists already, and was left as it is.",
    );
    expect(readFileSync(join(root, "content/references/short-2018.json"), "utf8")).toBe(before);
  });

  it("refuses a name that would leave the folder", () => {
    const root = projectWith();

    expect(() => addReference(root, record, { ...own, id: "../escaped" })).toThrow(
      "id: Use lower-case letters, digits and hyphens.",
    );
    expect(existsSync(join(root, "content/escaped.json"))).toBe(false);
  });

  it.each([
    ["no year", { ...record, issued: undefined }, "The record has no year, so the file has no name."],
    ["no author", { ...record, author: undefined }, "The record has no author, so the file has no name."],
    ["no title", { ...record, title: undefined }, "The record is not complete. title:"],
    ["no known type", { ...record, type: undefined }, "This kind of publication has no place in the list of sources."],
    [
      "no address",
      { ...record, DOI: undefined, PMID: undefined },
      "The record is not complete. URL: Write a full web address",
    ],
  ])("says what is missing: %s", (_, incomplete, message) => {
    const root = projectWith();

    expect(() => addReference(root, incomplete, own)).toThrow(message);
    expect(readdirSync(join(root, "content/references"))).toEqual([]);
  });

  it.each([
    [{ author: [{ family: "Gálvez-Ødegård", given: "V." }] }, "galvez-odegard-2018"],
    [{ author: [{ family: "Jong", given: "J.", "non-dropping-particle": "de" }] }, "de-jong-2018"],
    [
      { author: [{ literal: "National Institute for Health and Care Excellence" }] },
      "national-institute-for-health-2018",
    ],
    [{ author: undefined, publisher: "World Health Organization" }, "world-health-organization-2018"],
  ])("makes a name that can be an address of %j", (part, id) => {
    expect(addReference(projectWith(), { ...record, ...part }, own).id).toBe(id);
  });
});
