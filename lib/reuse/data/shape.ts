import { z } from "zod";
import { claimTopics, codeSystems, sections, verdicts } from "../../content/vocabulary";
import type { DataFile } from "../addresses";

// The published shape of the open data. Fields may be added to version 1; none is taken away, renamed or given another
// meaning: that would be version 2, at an address of its own.

const day = z.iso.date();
const address = z.url();

const head = {
  version: z.literal("1").describe("The version of this shape"),
  name: z.string().describe("The site the data comes from"),
  about: address.describe("The page that explains this file"),
  schema: address.describe("The JSON Schema of this file"),
  license: z.looseObject({ name: z.string(), url: address }).describe("The license of all text in this file"),
  notice: z.array(z.string()).describe("What must be said wherever this text is shown"),
  updated: day.describe("The day on which the newest change was made"),
};

const citedSource = z.looseObject({
  id: z.string().describe("The same in every file"),
  at: z.string().describe("Where to look in the source"),
});

const source = z.looseObject({
  number: z.int().positive().describe("Its number in the list of the article"),
  id: z.string().describe("The same in every file"),
  citation: z.string().describe("Vancouver style"),
  kind: z.string().describe("What kind of evidence it is, in plain words"),
  retracted: z.string().optional().describe("There when its journal took it back: do not rely on it"),
  doi: z.string().optional(),
  pmid: z.string().optional(),
  url: address,
  at: z.array(z.string()).describe("The places in the source that the article rests on"),
  record: address.describe("The source as CSL-JSON"),
});

const review = z.union([
  z.looseObject({ status: z.literal("unreviewed") }),
  z.looseObject({ status: z.literal("reviewed"), by: z.string(), on: day, due: day }),
]);

const article = z.looseObject({
  id: z
    .string()
    .describe("Section and name; it may change when a page is renamed, and the old address still leads there"),
  url: address.describe("The page itself"),
  markdown: address.describe("The whole text as Markdown"),
  cite: address.describe("How to cite it"),
  section: z.enum(sections).describe("The section it stands in"),
  title: z.string().describe("The title of the page"),
  description: z.string().describe("For lists and previews"),
  summary: z.string().describe("The main point in one sentence"),
  keyPoints: z.array(z.string()).describe("What a tired reader must leave with"),
  published: day.describe("The day it first appeared"),
  updated: day.describe("The day its meaning last changed"),
  review: review.describe("Whether a clinician has reviewed the whole page"),
  codes: z.array(z.looseObject({ system: z.enum(codeSystems), code: z.string() })).describe("Clinical codes"),
  introduction: z.string().describe("The text before the first heading"),
  sections: z
    .array(
      z.looseObject({
        id: z.string().describe("Behind a # in the address of the article"),
        heading: z.string(),
        level: z.int().min(2).max(6),
        text: z.string().describe("Plain text, without citations; a blank line between two paragraphs"),
      }),
    )
    .describe("The text by its headings, in order; questions and answers have fields of their own"),
  questionsToAsk: z.array(z.string()).describe("To ask the clinician"),
  commonQuestions: z
    .array(
      z.looseObject({ id: z.string().describe("Behind a # in the address"), question: z.string(), answer: z.string() }),
    )
    .describe("Questions people ask, each with its answer as plain text"),
  sources: z.array(source).describe("Every source it cites, in the order of first use"),
  citations: z
    .array(
      z.looseObject({
        section: z
          .string()
          .nullable()
          .describe("The id of the heading or question it stands under, or null before the first"),
        sources: z.array(citedSource),
      }),
    )
    .describe("Every citation, in the order of the text"),
  related: z.array(z.string()).describe("The ids of articles to read next"),
  changes: z.array(z.looseObject({ date: day, what: z.string() })).describe("Newest first"),
});
export type ArticleData = z.infer<typeof article>;

const claim = z.looseObject({
  id: z.string().describe("A name that stays the same"),
  url: address.describe("Where it stands on the page of claims"),
  claim: z.string().describe("What people read online"),
  topic: z.enum(claimTopics).describe("What it is about"),
  verdict: z.enum(verdicts).describe("How it stands against the evidence"),
  why: z.string().describe("The reason for the verdict"),
  sources: z
    .array(citedSource.extend({ citation: z.string(), retracted: source.shape.retracted, url: address }))
    .describe("What the reason rests on, and where to look there"),
  article: address.describe("The article that says more"),
});

const word = z.looseObject({
  id: z.string().describe("A name that stays the same"),
  url: address.describe("Where it stands on the page of words"),
  term: z.string().describe("The word as it is printed"),
  also: z.array(z.string()).describe("Other names"),
  meaning: z.string().describe("What it means, in one or two sentences"),
});

/** What each file of open data holds. */
export const shapes = {
  articles: z.looseObject({ ...head, articles: z.array(article) }),
  claims: z.looseObject({ ...head, claims: z.array(claim) }),
  glossary: z.looseObject({ ...head, words: z.array(word) }),
} satisfies Record<DataFile, z.ZodType>;

/** The JSON Schema (2020-12) of a file of open data. */
export function jsonSchemaOf(name: DataFile, id: string): object {
  return { ...z.toJSONSchema(shapes[name], { io: "output" }), $id: id };
}
