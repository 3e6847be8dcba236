import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { components } from "@/lib/content/component-rules";
import { forms } from "@/lib/reuse/markdown/forms";
import { pageParts } from "@/lib/reuse/markdown/page-parts";
import { picturesIn } from "@/lib/reuse/markdown/pictures";
import { printMarkdown, toPlainTree } from "@/lib/reuse/markdown/to-markdown";
import { openFilesWith, textOf } from "./open-files";

const drawing =
  '<figure class="drawing"><svg role="img"><desc>A nose. A spray in a nose.</desc></svg><figcaption>Not to scale.</figcaption></figure>';

/** A text turned into Markdown, on a page with one drawing, one word and one figure. */
function markdownOf(source: string, html = drawing): string {
  const figure = {
    source: "popova-2019",
    at: "Table 2",
    counted: "people",
    outcome: "felt cut off",
    otherwise: "did not feel cut off",
    when: "within 4 weeks",
    base: 100,
    groups: [
      { name: "Esketamine spray", short: "the spray", n: 142, of: 346 },
      { name: "Dummy spray", short: "a dummy spray", n: 20, of: 222, comparator: true },
    ],
  };
  const entry = { id: "placebo", file: "", fields: { term: "Placebo" }, meaning: "A dummy treatment." };
  const library = {
    glossary: new Map([["placebo", entry]]),
    figures: new Map([["felt-cut-off", figure]]),
    language: { code: "en" },
  } as unknown as Parameters<typeof pageParts>[0]["library"];
  const file = "content/articles/routes/treatment-day.mdx";
  const parts = pageParts({ file, questions: [], library, pictures: () => picturesIn(html) });

  return printMarkdown(
    toPlainTree({ file, source, address: "/routes/treatment-day/", figures: library.figures, parts }),
  );
}

describe("an article as Markdown", () => {
  const text = textOf(openFilesWith(), "/routes/treatment-day.md");

  it("begins with its title, what it is, and where help is", () => {
    expect(text).toMatch(/^# The day of treatment\n\nYou come in, /);
    expect(text).toMatch(/> \*\*No clinician has reviewed this page yet\./);
    expect(text).toMatch(/> If you might act on thoughts of suicide, .*<https:\/\/[^>]+\/help-now\/>/);
  });

  it("says where in which source to look, and lists the sources", () => {
    expect(text).toContain("about 90 minutes after a dose. [1: abstract]");
    expect(text).toContain("| Felt dizzy | 29 | 8 [1: Table 2; 2: abstract] |");
    expect(text).toMatch(/\n1\. Popova V\. Efficacy .*\n2\. .*Side-effects associated/);
  });

  it("keeps every part of the page, in the order of the page", () => {
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, words]) => words);

    expect(headings).toEqual([
      "The day of treatment",
      "Key points",
      "What happens first?",
      "What should I bring?",
      "How do people feel?",
      "When should I get help?",
      "What is not known",
      "Questions to ask",
      "Say it in your own words",
      "You feel well, and your car is outside. What do you do?",
      "Common questions",
      "Can I drive home?",
      "Sources",
      "Changes to this page",
    ]);
    expect(text).toContain("> **Serious risk: Your blood pressure can rise**\n>\n> Tell staff");
    expect(text).toContain("> **Emergency: Call 911 (US) or 999 (UK) now if:**\n>\n> - someone cannot be woken");
    expect(text).toContain("1. **At the start**\n\n   You use the spray yourself");
    expect(text).toMatch(/\[side effects\]\(https:\/\/\S+\/risks\/side-effects\/#how-common-are-they\)/);
  });

  it("is Markdown that holds no HTML and no component", () => {
    const tree = unified().use(remarkParse).use(remarkGfm).parse(text);

    expect(JSON.stringify(tree)).not.toContain('"type":"html"');
    expect(text).not.toMatch(/<\/?[A-Z]/);
  });
});

describe("a component as Markdown", () => {
  it("is there for every component of the vocabulary but those that are words already", () => {
    const becomeWords = ["Share"];

    expect(Object.keys(components).filter((name) => !becomeWords.includes(name) && !forms[name])).toEqual([]);
  });

  it("stops the build where it has no Markdown, and says where to mend it", () => {
    expect(() => markdownOf('Text.\n\n<Hologram name="brain" />\n')).toThrow(
      "content/articles/routes/treatment-day.mdx:3: <Hologram> cannot be written as Markdown yet. Say what it becomes in lib/reuse/markdown/forms.ts.",
    );
  });

  it("explains a word where it is first used, and only there", () => {
    const text = markdownOf('A <Term id="placebo">dummy</Term>, then a <Term id="placebo">placebo</Term>.\n');

    expect(text).toBe("A dummy (Placebo: A dummy treatment), then a placebo.\n");
  });

  it("tells a drawing by its words, and stops where it has none", () => {
    expect(markdownOf('<Diagram name="nose" />\n')).toBe("Picture: A nose. A spray in a nose.\n\nNot to scale.\n");
    expect(() => markdownOf('<Diagram name="nose" />\n', "<figure class='drawing'><svg/></figure>")).toThrow(
      "its drawing 1 has no words",
    );
  });

  it("tells a figure both ways round", () => {
    expect(markdownOf('<Chances figure="felt-cut-off" />\n')).toMatch(
      /^Of 100 people, 41 with the spray and 9 with a dummy spray felt cut off within 4 weeks; 59 and 91 did not feel cut off\. \[1: Table 2\]$/m,
    );
  });

  it("escapes signs of Markdown in the place of a citation", () => {
    const text = markdownOf('Fact. <Cite id="popova-2019" at="Table *2* | row_b" />\n');

    expect(text).toBe("Fact. [1: Table \\*2\\* \\| row\\_b]\n");
  });
});
