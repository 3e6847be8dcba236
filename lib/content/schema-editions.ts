import { z } from "zod";
import { articleAddress, date, line, localAddress } from "./field-types";
import { pictureNames } from "./picture-names";
import { pageFields } from "./schema";

// The fields of the two other editions of an article: in Easy Read, and for clinicians.

const easyReadLine = z
  .strictObject({
    text: line(3, 120).describe("One idea in at most 15 words. A hard word stands between ** and is explained next"),
    picture: z.enum(pictureNames).describe("The drawing beside it; never the only place where something is said"),
    sources: z
      .array(z.strictObject({ id: line(3, 80), at: line(3, 120) }))
      .min(1)
      .optional()
      .describe("Where the fact comes from: sources as in a citation, each with its place"),
    figure: line(3, 80)
      .optional()
      .describe("The figure whose numbers the line gives; it draws 100 people in place of the picture"),
    fact: z.literal(false).optional().describe("false where the line only says what to do or ask, or explains a word"),
    to: localAddress.optional().describe("A page of this site the line leads to: /help-now/"),
  })
  .refine(({ sources, figure, fact }) => [sources, figure, fact].filter((basis) => basis !== undefined).length === 1, {
    error: 'Give "sources", or "figure", or "fact: false" where the line states no fact; one of the three.',
  });

/** `easy-read/<name>.yaml`: the Easy Read edition of an article. */
export const easyRead = z.strictObject({
  title: line(5, 40).describe("The heading of the page, in the easiest words"),
  description: line(70, 160).describe("What search results and link previews show"),
  article: articleAddress.describe("The article it is an edition of; each links to the other"),
  order: z.number().int().min(0).max(999).describe("Its place in the list of Easy Read pages; leave gaps of ten"),
  updated: date.describe("The day its meaning last changed"),
  parts: z
    .array(z.strictObject({ heading: line(3, 50), lines: z.array(easyReadLine).min(1).max(12) }))
    .min(2)
    .max(8)
    .describe("Parts, each with a heading and one line for each idea"),
});
export type EasyRead = z.infer<typeof easyRead>;
export type EasyReadLine = EasyRead["parts"][number]["lines"][number];

/** Front matter of `clinician-summaries/<slug>.mdx`: an article's summary for clinicians. */
export const summaryFields = z.strictObject({
  ...pageFields.shape,
  article: articleAddress.describe("The patient page it belongs to, which has the same last name"),
});
export type SummaryFields = z.infer<typeof summaryFields>;
