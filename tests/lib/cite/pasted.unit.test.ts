import { describe, expect, it } from "vitest";
import { readPasted } from "@/lib/cite/pasted";
import { fixture } from "./local-services";

describe("readPasted", () => {
  it.each(["short-2018.bib", "short-2018.ris", "pubmed-short-2018.nbib", "short-2018.csl.json"])("reads %s", (name) => {
    const { record } = readPasted(fixture(name));

    expect(record).toMatchObject({
      type: "article-journal",
      volume: "5",
      issue: "1",
      page: "65-78",
      DOI: "10.1016/S2215-0366(17)30272-9",
    });
    expect(record.title?.toLowerCase()).toBe(
      "side-effects associated with ketamine use in depression: a systematic review",
    );
    expect(record["container-title"]).toMatch(/lancet/i);
    expect(record.issued?.["date-parts"][0]?.[0]).toBe(2018);
    expect(record.author?.[0]).toEqual({ family: "Short", given: "Brooke" });
    expect(JSON.stringify(record)).not.toContain("systematic review of the safety");
  });

  it("keeps letters with signs, and groups as groups", () => {
    const { record } = readPasted(fixture("short-2018.bib"));

    expect(record.author?.[2]).toEqual({ family: "Gálvez", given: "Verónica" });
    expect(record.author?.[5]).toEqual({ literal: "World Health Organization" });
  });

  it("joins broken lines and spells out pages of a PubMed record", () => {
    const { record, notices } = readPasted(fixture("pubmed-wakefield-1998.nbib"));

    expect(record.title).toBe(
      "Ileal-lymphoid-nodular hyperplasia, non-specific colitis, and pervasive developmental disorder in children",
    );
    expect(record.page).toBe("637-641");
    expect(record["container-title"]).toBe("Lancet");
    expect(record.author?.[0]).toEqual({ family: "Wakefield", given: "A. J." });
    expect(notices).toMatchObject([{ type: "retraction" }]);
  });

  it("refuses several records at once", () => {
    const text = `${fixture("short-2018.bib")}\n${fixture("short-2018.bib").replace("SHORT201865", "other")}`;

    expect(() => readPasted(text)).toThrow("The file holds 2 records.");
  });

  it.each([
    ["", "The file holds no record that we can read."],
    ["Short B, Fong J. Side-effects associated with ketamine.", "The file holds no record that we can read."],
    ["@article{x,\n title={a}\n author={b}}", "The record cannot be read from line 3 on."],
    ["@article{x, title={", "The record cannot be read from line 1 on."],
    ['{ "title": ', "The file starts like CSL-JSON, but it cannot be read as JSON."],
  ])("says what is wrong with %j", (text, message) => {
    expect(() => readPasted(text)).toThrow(message);
  });

  it("refuses a file that is no single record", () => {
    expect(() => readPasted("x".repeat(1_000_001))).toThrow("The file holds more than 1 MB.");
  });

  it("takes no value of a wrong shape from CSL-JSON", () => {
    const text =
      '{ "type": "article-journal", "title": { "a": 1 }, "author": "Short", "issued": { "date-parts": "2018" }, "volume": { "x": 1 }, "custom": { "kind": "rct" } }';

    expect(readPasted(text).record).toEqual({
      type: "article-journal",
      title: "",
      author: undefined,
      issued: undefined,
    });
  });
});
