import { z } from "zod";
import { articleAddress, date, httpsAddress, line, localAddress } from "./field-types";
import { codeSystems, sections } from "./vocabulary";

// The only definition of the fields of every file in content/ (sources, figures and claims: schema-evidence.ts).
// Each field says what it is for, in an editor's words; JSON Schemas for editors' tools are made from these.

const review = z.discriminatedUnion(
  "status",
  [
    z.strictObject({ status: z.literal("unreviewed") }),
    z.strictObject({
      status: z.literal("reviewed"),
      by: line(5, 120).describe("Name and role of the clinician who read the whole page"),
      on: date.describe("The day the review was finished"),
      due: date.describe("The day the next review is due"),
    }),
  ],
  { error: 'Write { status: unreviewed }, or "reviewed" with by, on and due.' },
);

/** Front matter of `articles/<section>/<slug>.mdx`. */
export const articleFields = z.strictObject({
  title: line(5, 70).describe("The page title, and the link people see everywhere"),
  description: line(70, 160).describe("What search results and link previews show"),
  summary: line(20, 220).describe("One sentence under the title: the main point in ten seconds"),
  keyPoints: z.array(line(10, 220)).min(3).max(5).describe("The three to five points a tired reader must leave with"),
  order: z.number().int().min(0).max(999).describe("Place in its section; leave gaps of ten"),
  published: date.describe("The day the page first appeared"),
  updated: date.describe("The day its meaning last changed"),
  review: review.describe("Whether a clinician has reviewed the whole page; never invented"),
  questions: z.array(line(10, 160)).min(2).max(6).describe("Questions to ask the clinician, in the reader's voice"),
  related: z.array(articleAddress).min(1).max(6).describe("Existing articles to read next"),
  codes: z
    .array(z.strictObject({ system: z.enum(codeSystems), code: line(1, 40) }))
    .describe("Clinical codes that lead here; confirmed ones only"),
  aliases: z.array(localAddress).describe("Addresses this page used to have"),
  changes: z
    .array(z.strictObject({ date, what: line(5, 200) }))
    .min(1)
    .describe("What changed and when, newest first"),
  exceptions: z
    .array(z.strictObject({ rule: line(3, 40), quote: line(1, 200), why: line(10, 300) }))
    .optional()
    .describe("Language rules this page breaks on purpose: which, where (words quoted from the text) and why"),
});
export type ArticleFields = z.infer<typeof articleFields>;

/** Front matter of `pages/<name>.mdx`: about, privacy, accessibility. */
export const pageFields = z.strictObject({
  title: articleFields.shape.title,
  description: articleFields.shape.description,
  summary: articleFields.shape.summary,
  updated: date.describe("The day its meaning last changed"),
});
export type PageFields = z.infer<typeof pageFields>;

/** Front matter of `glossary/<id>.md`. The text below it is the meaning, in one or two sentences. */
export const glossaryFields = z.strictObject({
  term: line(2, 60).describe("The word as it is printed"),
  also: z.array(line(2, 60)).optional().describe("Other spellings and names people use"),
});
export type GlossaryFields = z.infer<typeof glossaryFields>;

const number = z.string().regex(/^[0-9][0-9 ]*$/, "Write the number in quotes, as people dial it.");

const helpService = z.strictObject({
  name: line(3, 80),
  call: number.optional(),
  alsoCall: number.optional(),
  // biome-ignore lint/suspicious/noThenProperty: an editor's word for "then press 1"; nothing awaits this object
  then: line(3, 40).optional(),
  text: z.strictObject({ body: z.string(), number }).optional(),
  hours: line(3, 80).optional(),
  chat: httpsAddress.optional(),
  url: httpsAddress.optional(),
  for: line(3, 160),
  source: line(3, 200),
});
export type HelpService = z.infer<typeof helpService>;

/** `crisis-lines.yaml`: confirmed help lines by country. */
export const crisisLines = z.strictObject({
  checkedOn: date,
  countries: z.array(
    z.strictObject({
      code: z.string().regex(/^[A-Z]{2}$/),
      name: line(3, 60),
      emergency: z.strictObject({ number, alsoNumber: number.optional() }).optional(),
      services: z.array(helpService).min(1),
    }),
  ),
  international: z.array(
    z.strictObject({ name: line(3, 80), url: httpsAddress, what: line(5, 160), source: line(3, 200) }),
  ),
});
export type CrisisLines = z.infer<typeof crisisLines>;

/** `bundles.yaml`: pages for one moment, at one address. */
export const bundlesFields = z.strictObject({
  bundles: z
    .array(
      z.strictObject({
        name: z
          .string()
          .regex(/^[a-z]+(-[a-z]+)*$/, "Write the name in lower case with hyphens: first-visit.")
          .describe("Becomes the address /bundles/<name>/, and never changes"),
        title: articleFields.shape.title,
        description: articleFields.shape.description,
        summary: articleFields.shape.summary,
        articles: z.array(articleAddress).min(2).max(8).describe("Existing articles as section/name, in reading order"),
      }),
    )
    .min(1)
    .describe("Pages that are handed out together"),
});
export type Bundle = z.infer<typeof bundlesFields>["bundles"][number];

/** `site.yaml`: name, address and the words of the front page. */
export const siteFields = z.strictObject({
  name: line(3, 60),
  address: httpsAddress.describe("Where the site is served; a path in it becomes the base path"),
  contact: z.email().describe("Where readers report an error"),
  leaveTo: httpsAddress.describe("Where a reader who wants to leave quickly is led: a page that nobody wonders about"),
  security: z
    .strictObject({
      expires: date.describe("Until when the contact holds for security holes; at most a year away"),
      languages: z.array(z.string().regex(/^[a-z]{2}$/, "Write a language in two letters: en.")).min(1),
    })
    .describe("What /.well-known/security.txt says beside the contact"),
  description: line(70, 160),
  headline: line(5, 70).describe("The heading of the front page"),
  welcome: line(20, 300).describe("The first sentence on the front page"),
  sections: z
    .array(
      z.strictObject({ id: z.enum(sections), title: line(3, 40), question: line(5, 60), description: line(70, 160) }),
    )
    .length(sections.length),
  askedMost: z
    .array(z.strictObject({ question: line(5, 100), to: z.string().regex(/^\/[a-z0-9/-]*\/(#[a-z0-9-]+)?$/) }))
    .describe("Questions people ask, on the front page"),
});
export type SiteFields = z.infer<typeof siteFields>;
