import { emptySurvey } from "./empty-survey";
import type { Examined } from "./examine";
import { languageOf } from "./kinds";
import type { Article, GlossaryEntry, Library } from "./library";
import { allOf } from "./of-kind";
import { measurePerspicuity } from "./perspicuity";
import type { CheckedTranslation } from "./rule";
import type { FigureWords, Language } from "./schema-languages";
import { sectionTexts } from "./section-texts";

/**
 * A library in another language: its translated articles alone, and everything else translated as far as it is. What
 * has no translation stays as the original has it, so that no page lacks a help line or a source.
 */
export function translate(
  original: Library,
  files: readonly Examined[],
  language: Language,
): { library: Library; texts: CheckedTranslation[] } {
  const own = files.filter(({ file }) => languageOf(file) === language.code);
  const texts = checkedTexts(original, files, own, language);
  const words = allOf(own, "translatedSite")[0]?.fields;
  const library: Library = {
    ...original,
    language,
    translations: [],
    site: {
      ...original.site,
      ...words,
      sections: original.site?.sections.map(
        (section) => words?.sections.find(({ id }) => id === section.id) ?? section,
      ),
      // Each leads to an answer of an original; what leads to a translation is in the synonyms.
      askedMost: [],
    },
    crisisLines: allOf(own, "translatedCrisisLines")[0]?.fields ?? original.crisisLines,
    synonyms: allOf(own, "translatedSynonyms").flatMap(({ fields }) => fields.groups),
    articles: original.articles.flatMap((from) => {
      const text = texts.find(({ file }) => originalOf(file) === from.file);
      return text ? toArticle(text, from) : [];
    }),
    glossary: new Map([...original.glossary, ...termsOf(own)]),
    figures: figuresOf(original, own),
    translatedFigures: new Set(allOf(own, "translatedFigure").map(({ file }) => idOf(file))),
    pages: [],
    easyReads: [],
    summaries: [],
    bundles: [],
  };
  return { library, texts };
}

/** The original of a translated file: `side-effects.mdx` for `side-effects.es.mdx`. */
export function originalOf(file: string): string {
  return file.replace(/\.[a-z]{2,3}(\.[a-z]+)$/, "$1");
}

/** Where an article stands in another language: `/es/risks/side-effects/`. */
export function addressIn({ code }: Language, address: string): string {
  return `/${code}${address}`;
}

function checkedTexts(
  { articles }: Library,
  all: readonly Examined[],
  own: readonly Examined[],
  language: Language,
): CheckedTranslation[] {
  return allOf(own, "translatedArticle").flatMap(({ file, source, fields, survey = emptySurvey() }) => {
    const from = allOf(all, "article").find((candidate) => candidate.file === originalOf(file));
    const article = articles.find((candidate) => candidate.file === from?.file);
    if (!from || !article) return [];
    const { translation, ...words } = fields;
    const { exceptions: _, ...taken } = article.fields;

    return {
      file,
      source,
      fields: { ...taken, ...words, ...datesOf(words.changes), aliases: [] },
      survey: { ...survey, reading: { ...survey.reading, ease: easeOf(survey.lines ?? [], language) } },
      language,
      translation,
      original: { file: from.file, source: from.source, fields: from.fields, survey: from.survey ?? emptySurvey() },
    };
  });
}

/** The days of the translation itself: when it appeared, and when it last changed. */
function datesOf(changes: Article["fields"]["changes"]) {
  const days = changes.map(({ date }) => date).sort();

  return { published: days[0] ?? "", updated: days.at(-1) ?? "" };
}

function easeOf(lines: readonly string[], { reading }: Language): number | undefined {
  return reading === "szigriszt-pazos" ? measurePerspicuity(lines) : undefined;
}

function toArticle({ file, fields, survey, translation, language }: CheckedTranslation, from: Article): Article {
  return {
    ...from,
    file,
    address: addressIn(language, from.address),
    fields,
    outline: survey.outline,
    texts: sectionTexts(survey),
    reading: survey.reading,
    translation: {
      original: from,
      made: translation,
      changes: fields.changes,
      isBehind: from.fields.updated > translation.of,
    },
  };
}

function termsOf(own: readonly Examined[]) {
  return allOf(own, "translatedTerm").map(({ file, fields, body = "" }): [string, GlossaryEntry] => {
    const id = idOf(file);
    return [id, { id, file, fields, meaning: body.replace(/\s+/g, " ").trim() }];
  });
}

function figuresOf({ figures }: Library, own: readonly Examined[]): Library["figures"] {
  const words = new Map(allOf(own, "translatedFigure").map(({ file, fields }) => [idOf(file), fields]));

  return new Map([...figures].map(([id, figure]) => [id, withWords(figure, words.get(id))]));
}

function withWords<F extends { groups: { name: string; short: string }[] }>(figure: F, words?: FigureWords): F {
  if (!words) return figure;

  return { ...figure, ...words, groups: figure.groups.map((group, place) => ({ ...group, ...words.groups[place] })) };
}

function idOf(file: string): string {
  return originalOf(file.slice(file.lastIndexOf("/") + 1)).replace(/\.[a-z]+$/, "");
}
