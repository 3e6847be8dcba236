import { describe, expect, it } from "vitest";
import { articleRules, siteRules, textRules } from "@/lib/content/rules";
import { scanRules, sourceRules } from "@/lib/content/rules/safety";
import { checkWith } from "@/tests/fixtures/library";
import { evidence, fields, language, safety, structure } from "./bad-inputs";
import { ruleCases } from "./rule-cases";

const slips = [...safety, ...fields, ...evidence, ...language, ...structure];

describe.each(ruleCases)("$rule", ({ rule, slip, line, problem, fix, accepts, neighbor, theirs }) => {
  it("accepts what comes close", () => {
    expect(checkWith(accepts).filter((found) => found.rule === rule)).toEqual([]);
  });

  it(`reports ${slip}, word for word`, () => {
    const files = slips.find((input) => input.slip === slip)?.files;

    const found = checkWith(files).find((candidate) => candidate.rule === rule && candidate.problem === problem);

    expect(found).toMatchObject({ line, problem, fix });
  });

  it(`leaves to ${theirs} what is its own`, () => {
    const rules = checkWith(neighbor).map((found) => found.rule);

    expect(rules).toContain(theirs);
    expect(rules).not.toContain(rule);
  });
});

describe("the list of cases", () => {
  it("holds every rule", () => {
    const rules = [...sourceRules, ...scanRules, ...textRules, ...articleRules, ...siteRules].map(({ name }) => name);

    expect(rules.filter((name) => !ruleCases.some(({ rule }) => rule === name))).toEqual([]);
  });
});
