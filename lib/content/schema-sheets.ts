import { z } from "zod";
import { articleAddress, line } from "./field-types";
import { pageFields } from "./schema";
import { cardSides, raiseTimes, sheetFormats } from "./vocabulary";

// The fields of the checklist and of the sheets to print; `schema.ts` holds the rest.

const sources = z
  .array(z.strictObject({ id: z.string().min(3), at: line(3, 120) }))
  .min(1)
  .describe("Where it comes from: the name of a source, and the place in it");

/** `checklist.yaml`: what to tell the clinician before treatment. */
export const checklistFields = z.strictObject({
  ...pageFields.shape,
  groups: z
    .array(
      z.strictObject({
        title: line(3, 60).describe("The heading, such as a part of the body"),
        items: z
          .array(
            z.strictObject({
              plain: line(3, 110).describe('What readers tick, in their words: "A bleed in the brain, ever"'),
              clinical: line(3, 110).describe("The same in a clinician's words, for the printed page"),
              raise: z.enum(raiseTimes).describe("When to raise it; never whether treatment is right"),
              why: line(10, 220).describe("Why it matters, in one or two sentences"),
              sources,
              article: articleAddress.describe("The article that says more"),
              help: z.literal(true).optional().describe("true where help must stand beside it, as with suicide"),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
export type ChecklistFields = z.infer<typeof checklistFields>;
export type ChecklistItem = ChecklistFields["groups"][number]["items"][number];

const part = z.strictObject({
  heading: line(3, 80),
  side: z.enum(cardSides).optional().describe("On a card: which side it stands on"),
  boxes: z.literal(true).optional().describe("true to print a box to tick before each statement"),
  statements: z
    .array(z.strictObject({ text: line(3, 220), sources: sources.optional() }))
    .min(1)
    .optional()
    .describe("What the sheet says, one sentence or two each"),
  blanks: z
    .array(
      z.strictObject({
        label: line(3, 110).describe("What to write there"),
        lines: z.number().int().min(1).max(4).describe("How many lines there are to write on"),
      }),
    )
    .min(1)
    .optional()
    .describe("Places to fill in by pen or by keyboard"),
  table: z
    .strictObject({ columns: z.array(line(3, 60)).min(2).max(5), rows: z.number().int().min(1).max(8) })
    .optional()
    .describe("A table to fill in; not on a card"),
  help: z.literal(true).optional().describe("true to print the crisis lines of each country here"),
});
export type SheetPart = z.infer<typeof part>;

/** `sheets/<name>.yaml`: a card or a page to print. */
export const sheetFields = z.strictObject({
  ...pageFields.shape,
  format: z.enum(sheetFormats).describe("card: wallet size, with a front and a back; page: one sheet of paper"),
  order: z.number().int().min(0).max(999).describe("Place in the list of sheets; leave gaps of ten"),
  articles: z.array(articleAddress).min(1).max(4).describe("The articles it is drawn from"),
  parts: z.array(part).min(1).max(10).describe("Headings with what stands under each"),
});
export type SheetFields = z.infer<typeof sheetFields>;
