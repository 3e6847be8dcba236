import { describe, expect, it } from "vitest";
import { checkWith } from "@/tests/fixtures/library";

const file = "content/clinician-summaries/side-effects.mdx";

const summary = (text: string, article = "risks/side-effects") => `---
title: "Adverse effects: rates and time course"
description: Rates of the common adverse effects of esketamine spray against placebo spray, their time course and discontinuation.
summary: Dissociation and dizziness are common on dosing days and mostly settle within 90 minutes.
article: ${article}
updated: 2026-11-23
---

## Rates

${text}
`;

describe("a summary for clinicians", () => {
  it("may use professional words, and states numbers with their source", () => {
    const text =
      'Discontinuation attributable to treatment-emergent adverse events: 7.0% versus 0.9% (95% CI not reported). <Cite id="short-2018" at="abstract" />';

    expect(checkWith({ [file]: summary(text) })).toEqual([]);
  });

  it.each([
    ["a number without a source", "Discontinuation was 7.0%.", "number-needs-source"],
    ["a source that is not there", 'It was common. <Cite id="short-2019" at="abstract" />', "known-sources"],
    ["a word of advertising", "Infusions are a breakthrough.", "no-sales-words"],
  ])("is told of %s", (_, text, rule) => {
    expect(checkWith({ [file]: summary(text) })).toContainEqual(expect.objectContaining({ file, line: 11, rule }));
  });

  it("belongs to the article whose name it has", () => {
    const [found] = checkWith({ [file]: summary("It was common.", "routes/treatment-day") });

    expect(found).toMatchObject({
      file,
      line: 5,
      rule: "summary-article",
      problem: "This file is called side-effects.mdx, and its article routes/treatment-day.",
    });
  });
});
