import { z } from "zod";
import { date, line } from "./field-types";
import { articleFields, siteFields } from "./schema";

// Fields of the languages and of what is translated. A translation holds only what differs from the original.

/** Formulas that say how easy a text is to read; each was made for one language. */
export const readingFormulas = ["flesch-kincaid", "szigriszt-pazos"] as const;

const language = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'Write the short code of the language in lower case: "es".')
    .describe("Part of file names (side-effects.es.mdx) and of addresses (/es/); it never changes"),
  tag: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'Write the language and the country: "es-US".')
    .describe("What browsers and screen readers are told: the language and the country it is written for"),
  name: line(2, 40).describe("The language by its own name: Español"),
  direction: z.enum(["ltr", "rtl"]).describe("ltr where lines run from left to right, rtl from right to left"),
  reading: z
    .enum(readingFormulas)
    .optional()
    .describe("How it is measured how easy a text is; left out where there is no formula for the language"),
});
export type Language = z.infer<typeof language>;

/** `languages.yaml`: the first is the language of the originals. */
export const languagesFields = z.strictObject({
  languages: z
    .array(language)
    .min(1)
    .refine((all) => new Set(all.map(({ code }) => code)).size === all.length, "Each code stands here once.")
    .describe("The language of the originals, then those it is translated into"),
});

/** What a library without `languages.yaml` is written in. */
export const onlyEnglish: Language = {
  code: "en",
  tag: "en-US",
  name: "English",
  direction: "ltr",
  reading: "flesch-kincaid",
};

/** Front matter of `articles/<section>/<slug>.<code>.mdx`. The rest is taken from the original. */
export const translatedArticle = z.strictObject({
  title: line(5, 80).describe("The page title"),
  description: line(70, 190).describe("What search results and link previews show"),
  summary: line(20, 260).describe("One sentence under the title"),
  keyPoints: z.array(line(10, 260)).min(3).max(5).describe("As many as the original has, in its order"),
  questions: z.array(line(10, 200)).min(2).max(6).describe("As many as the original has, in its order"),
  translation: z
    .strictObject({
      of: date.describe('"updated" of the original that was translated'),
      by: z.enum(["software", "person"]).describe("Who translated it"),
      checked_by: line(5, 120).optional().describe("Name and role of the translator who checked it; never invented"),
    })
    .describe("What was translated, by whom, and who checked it"),
  changes: articleFields.shape.changes.describe("What changed in the translation and when, newest first"),
  exceptions: articleFields.shape.exceptions,
});
export type TranslatedArticleFields = z.infer<typeof translatedArticle>;

/** `figures/<id>.<code>.yaml`: the words of a figure that is drawn; its numbers stay in the original. */
export const figureWords = z.strictObject({
  outcome: line(4, 160).describe("What happened, as the end of the sentence"),
  otherwise: line(4, 160).describe("The rest, as the end of the sentence"),
  population: line(10, 320).describe("Who was counted, and how many took part"),
  when: line(3, 160).describe("The time point"),
  counted: line(3, 30).describe("What is counted: people, sessions, clinics"),
  groups: z
    .array(z.strictObject({ name: line(3, 160), short: line(2, 60) }))
    .min(1)
    .max(4)
    .describe("As many as the original has, in its order"),
  noComparator: line(10, 260).optional().describe("Why there is no comparison group, where the original says so"),
  certaintyReason: line(10, 320).describe("Why the evidence is as sure as it is"),
});
export type FigureWords = z.infer<typeof figureWords>;

/** `site.<code>.yaml`: the words of the front page and of the sections. */
export const siteWords = z.strictObject({
  description: line(70, 190),
  headline: line(5, 80).describe("The heading of the front page"),
  welcome: line(20, 360).describe("The first sentence on the front page"),
  sections: z
    .array(
      siteFields.shape.sections.element.extend({
        title: line(3, 50),
        question: line(5, 80),
        description: line(70, 190),
      }),
    )
    .length(siteFields.shape.sections.element.shape.id.options.length)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, "Each section stands here once.")
    .describe("The sections of the original, in its order"),
});
