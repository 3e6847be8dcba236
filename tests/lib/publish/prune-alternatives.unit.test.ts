import { describe, expect, it } from "vitest";
import { parsePage } from "@/lib/publish/html";
import { pruneStyles } from "@/lib/publish/prune-styles";

const page = parsePage('<title>Treatment day</title><p class="when">In the morning</p><a href="/risks/">Risks</a>');
const pruned = (selector: string) => pruneStyles(`${selector}{top:0}`, page);

describe("a choice of selectors", () => {
  it.each([
    ["loses what nothing on the page can match", ":is(p, dd, figure) a", ":is(p) a{top:0}"],
    ["keeps a state, which cannot be judged", "a:is(.gone, :hover)", "a:is(:hover){top:0}"],
    ["keeps the heaviest, which decides what wins", ":is(p, .gone) a", ":is(p, .gone) a{top:0}"],
    ["loses one as heavy as another that stays", ":is(p, .gone, p .when) a", ":is(p, p .when) a{top:0}"],
    ["weighs what is inside a condition", ":is(p, p:has(> .gone)) a", ":is(p, p:has(> .gone)) a{top:0}"],
    ["weighs an id above all", ":is(.when, #gone) a", ":is(.when, #gone) a{top:0}"],
    ["weighs nothing where nothing counts", ":where(p, .gone) a", ":where(p) a{top:0}"],
    ["is left out whole where none is on the page", ":is(dd, figure) a", ""],
  ])("%s", (_, selector, expected) => {
    expect(pruned(selector)).toBe(expected);
  });
});
