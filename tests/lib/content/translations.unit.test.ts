import { describe, expect, it } from "vitest";
import { checkContent } from "@/lib/content/check";
import { libraryIn } from "@/lib/content/load";
import { isError } from "@/lib/content/problems";
import { siteTranslationRules, translationRules } from "@/lib/content/rules/translation";
import { leadTo, versionsOf } from "@/lib/content/translated-addresses";
import { article, checkWith, soundText, withLibrary } from "../../fixtures/library";
import { changedOriginal, languages, translated, translatedWith, translation } from "../../fixtures/translation";

type Files = Record<string, string>;

const { "content/glossary/dissociation.es.md": _term, ...withoutTerm } = translated;

const crisis = "content/crisis-lines.es.yaml";
const synonyms = "content/synonyms.es.yaml";
const long = Array.from({ length: 16 }, () => "lo mira").join(" ");

/** A slip for each rule, where it is reported (the line that holds some words, or the first), and what is said of it. */
const slips: { rule: string; files: Files; file?: string; at?: string; problem: string }[] = [
  {
    rule: "told-age",
    files: translatedWith("of: 2026-11-23", "of: 2026-11-24"),
    at: "translation:",
    problem: `It is a translation of 2026-11-24, and ${article} was last updated on 2026-11-23.`,
  },
  {
    rule: "same-shape",
    files: translatedWith("Nadie ha contado cuántas personas lloran de camino a casa.", ""),
    at: "<TeachBack",
    problem: "Here is a title or question of a component, and in the original a paragraph (line 71).",
  },
  {
    rule: "same-shape",
    files: translatedWith("¿A quién llamo si algo me preocupa esa noche?", "¿A quién llamo?\n  - ¿Y si me preocupo?"),
    at: "questions:",
    problem: "There are 3 here, and 2 in the original.",
  },
  {
    rule: "same-shape",
    files: translatedWith('<RiskCallout level="serious"', '<RiskCallout level="common"'),
    at: "<RiskCallout",
    problem: 'Here is <RiskCallout level="common">, and in the original <RiskCallout level="serious"> (line 42).',
  },
  {
    rule: "same-facts",
    files: translatedWith("227 personas", "272 personas"),
    at: "272 personas",
    problem: "The original has the number 227 here, and the translation has not.",
  },
  {
    rule: "same-facts",
    files: translatedWith(
      'mareadas | 29 | 8 <Cite id="popova-2019 short-2018" at="Table 2; abstract" />',
      'mareadas | 29 | 8 <Cite id="popova-2019" at="Table 2" />',
    ),
    at: "mareadas",
    problem: "The original has the citation short-2018 (abstract) here, and the translation has not.",
  },
  {
    rule: "same-facts",
    files: translatedWith("(/risks/side-effects/#how-common-are-they)", "(/risks/side-effects/)"),
    at: "Vea los",
    problem: "The original has the link /risks/side-effects/#how-common-are-they here, and the translation has not.",
  },
  {
    rule: "translated-parts",
    files: withoutTerm,
    at: "<Term",
    problem: 'The word "dissociation" is not in Español yet.',
  },
  {
    rule: "kind-words",
    files: translatedWith("cuántas personas lloran", "cuántos adictos lloran"),
    at: "adictos",
    problem: '"adictos" labels or blames people.',
  },
  {
    rule: "no-sales-words",
    files: translatedWith("Traiga ropa suave.", "Es un tratamiento revolucionario."),
    at: "revolucionario",
    problem: '"revolucionario" is a word of advertising.',
  },
  {
    rule: "short-sentences",
    files: translatedWith("Traiga ropa suave.", `El personal ${long}.`),
    at: "lo mira lo mira",
    problem: 'This sentence has 34 words; 30 is the most: "El personal lo mira lo mira …"',
  },
  {
    rule: "short-paragraphs",
    files: translatedWith("Traiga ropa suave.", Array.from({ length: 20 }, () => "El personal lo mira.").join(" ")),
    at: "La mayor parte",
    problem: "This paragraph has 101 words; 95 is the most.",
  },
  {
    rule: "telling-links",
    files: translatedWith("[efectos secundarios]", "[más]"),
    at: "[más]",
    problem: 'The link "más" does not say where it leads.',
  },
  {
    rule: "help-beside-suicide",
    files: translatedWith('<GetHelp when="now"', '<GetHelp when="next-visit"'),
    at: "pensamientos de suicidio",
    problem: 'The page mentions "suicidio" and does not say where to get help.',
  },
  {
    rule: "help-titles",
    files: translatedWith("(Reino Unido) si:", "(Reino Unido) cuando:"),
    at: "<GetHelp",
    problem: 'The title of <GetHelp> does not end in "si:".',
  },
  {
    rule: "reading-ease",
    files: translatedWith(
      "Deje el carro y permita que alguien lo lleve a casa.",
      "Imposibilitado temporalmente, responsabilícese inmediatamente comunicándoselo anticipadamente. ".repeat(14),
    ),
    at: "title:",
    problem: "The text has a reading ease of ▢ (Szigriszt-Pazos); 65 is the least.",
  },
  {
    rule: "translated-files",
    files: { ...languages, "content/glossary/nothing.es.md": soundText("content/glossary/dissociation.md") },
    file: "content/glossary/nothing.es.md",
    problem: "It is a translation of content/glossary/nothing.md, and there is no such file.",
  },
  {
    rule: "translated-files",
    files: { ...languages, "content/glossary/dissociation.fr.md": soundText("content/glossary/dissociation.md") },
    file: "content/glossary/dissociation.fr.md",
    problem: 'There is no language "fr" to translate into.',
  },
  {
    rule: "same-numbers-to-call",
    files: { ...languages, [crisis]: soundText("content/crisis-lines.yaml").replace('"988"', '"998"') },
    file: crisis,
    at: "code: US",
    problem: "998 is a number of United States here, and not in content/crisis-lines.yaml.",
  },
  {
    rule: "translated-site",
    files: { ...languages, [synonyms]: "groups:\n  - say: [ mareo ]\n    to: [ /es/risks/dizzy/ ]\n" },
    file: synonyms,
    at: "/es/risks/dizzy/",
    problem: '"mareo" leads to /es/risks/dizzy/, and there is no such page.',
  },
];

describe.each(slips)("$rule", ({ rule, files, file = translation, at, problem }) => {
  it(`reports: ${problem}`, () => {
    const found = checkWith(files).filter((each) => each.rule === rule && each.file === file);
    const line = at === undefined ? 1 : (files[file] ?? "").split("\n").findIndex((text) => text.includes(at)) + 1;

    expect(found.map((each) => ({ line: each.line, problem: each.problem.replace(/-?\d+\.\d/, "▢") }))).toContainEqual({
      line,
      problem,
    });
    expect(found.every((each) => isError(each) && each.fix !== "")).toBe(true);
  });
});

describe("a translation", () => {
  it("is accepted where it says what its original says", () => {
    expect(checkWith(translated)).toEqual([]);
  });

  it("is held to every rule that these cases break", () => {
    const rules = [...translationRules, ...siteTranslationRules].map(({ name }) => name);

    expect(rules.filter((name) => !slips.some(({ rule }) => rule === name))).toEqual([]);
  });

  it("may break a language rule with a reason, as an original may", () => {
    const files = translatedWith("Traiga ropa suave.", "Es un tratamiento revolucionario.");
    const excepted = (files[translation] ?? "").replace(
      "changes: [",
      "exceptions: [ { rule: no-sales-words, quote: revolucionario, why: It is quoted from a clinic to warn of it. } ]\nchanges: [",
    );

    expect(checkWith({ ...files, [translation]: excepted })).toEqual([]);
  });

  it("is warned of, and says so to readers, when its original has changed since", () => {
    const files = { ...translated, [article]: changedOriginal() };
    const [warning, ...others] = checkWith(files).filter(({ rule }) => rule === "told-age");

    expect(warning).toMatchObject({ file: translation, errorFrom: "2027-05-23" });
    expect(warning && isError(warning)).toBe(false);
    expect(others).toEqual([]);
    expect(spanish(files).articles[0]?.translation?.isBehind).toBe(true);
    expect(spanish(translated).articles[0]?.translation?.isBehind).toBe(false);
  });

  it("refuses fields that belong to the original", () => {
    const [problem] = checkWith(translatedWith("translation:", "order: 20\ntranslation:"));

    expect(problem).toMatchObject({
      file: translation,
      rule: "valid-fields",
      problem: expect.stringContaining('"order"'),
    });
  });
});

describe("a library in another language", () => {
  it("has its own article, words and days, and the sources of the original", () => {
    const [page] = spanish(translated).articles;

    expect(page?.address).toBe("/es/routes/treatment-day/");
    expect(page?.fields).toMatchObject({ title: "El día del tratamiento", order: 10, published: "2026-11-23" });
    expect(page?.outline.sources).toEqual(["popova-2019", "short-2018"]);
    expect(page?.reading.ease).toBeGreaterThan(65);
    expect(spanish(translated).glossary.get("dissociation")?.fields.term).toBe("Disociación");
  });

  it("leads links to its own pages, and leaves what it has none of", () => {
    withLibrary(translated, (root) => {
      const { library } = checkContent(root, { today: "2026-11-24" });

      expect(leadTo(library, "es", "/routes/treatment-day/#sources")).toBe("/es/routes/treatment-day/#sources");
      expect(leadTo(library, "es", "/routes/treatment-day/#can-i-drive-home")).toBe("/es/routes/treatment-day/");
      expect(leadTo(library, "es", "/risks/side-effects/")).toBe("/es/risks/side-effects/");
      expect(leadTo(library, "es", "/glossary/#dissociation")).toBe("/glossary/#dissociation");
    });
  });

  it("names the same versions from each side, and none where a page is not translated", () => {
    withLibrary(translated, (root) => {
      const { library } = checkContent(root, { today: "2026-11-24" });
      const both = ["/routes/treatment-day/", "/es/routes/treatment-day/"];

      for (const address of both) expect(versionsOf(library, address).map((version) => version.address)).toEqual(both);
      expect(versionsOf(library, "/risks/side-effects/")).toEqual([]);
      expect(versionsOf(library, "/es/risks/side-effects/")).toEqual([]);
    });
  });
});

function spanish(files: Files) {
  return withLibrary(files, (root) => libraryIn(checkContent(root, { today: "2026-11-24" }).library, "es"));
}
