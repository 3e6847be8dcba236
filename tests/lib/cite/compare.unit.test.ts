import { describe, expect, it } from "vitest";
import { compareRecords } from "@/lib/cite/compare";
import type { Found } from "@/lib/cite/record";

const found: Found = {
  service: "Crossref",
  record: {},
  notices: [],
  years: [2018, 2017],
  journals: ["The Lancet Psychiatry", "Lancet Psychiatry"],
  titles: ["Side-effects associated with ketamine use in depression: a systematic review"],
};
const ours = {
  title: found.titles[0] ?? "",
  "container-title": "The Lancet Psychiatry",
  issued: { "date-parts": [[2018]] },
};

describe("compareRecords", () => {
  it.each([
    ["the same", {}],
    ["signs and capitals", { title: "Side–Effects Associated with Ketamine Use in Depression. A systematic review" }],
    ["a title without its subtitle", { title: "Side-effects associated with ketamine use in depression" }],
    ["the year it appeared online", { issued: { "date-parts": [[2017]] } }],
    ["a journal without The", { "container-title": "Lancet Psychiatry" }],
  ])("finds no difference in %s", (_, part) => {
    expect(compareRecords({ ...ours, ...part }, found)).toEqual([]);
  });

  it("takes & and a place in brackets as no difference", () => {
    const journals = ["Obstetrics &amp; Gynecology".replace("&amp;", "&"), "BMJ (Clinical research ed.)"];

    expect(compareRecords({ "container-title": "Obstetrics and Gynecology" }, { ...found, journals })).toEqual([]);
    expect(compareRecords({ "container-title": "BMJ" }, { ...found, journals })).toEqual([]);
  });

  it.each([
    ["title", { title: "Side-effects associated with esketamine use in depression: a systematic review" }],
    ["title", { title: "Side-effects associated" }],
    ["title", { title: "Side-effects associated with ketamine" }],
    ["year", { issued: { "date-parts": [[2019, 1]] } }],
    ["journal", { "container-title": "The Lancet" }],
  ])("names another %s", (field, part) => {
    expect(compareRecords({ ...ours, ...part }, found)).toMatchObject([{ field }]);
  });
});
