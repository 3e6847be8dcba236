import { z } from "zod";
import { articleAddress, date, httpsAddress, line } from "./field-types";
import { certainties, claimTopics, evidenceKinds, verdicts } from "./vocabulary";

// The fields of sources, figures and claims; `schema.ts` holds the rest.

const person = z.union([
  z.strictObject({
    family: z.string().min(1),
    given: z.string().min(1).optional(),
    "non-dropping-particle": z.string().optional(),
    suffix: z.string().optional(),
  }),
  z.strictObject({ literal: z.string().min(1) }),
]);

/** `references/<id>.json`: CSL-JSON 1.0 with our own part under `custom`. Only confirmed fields are kept. */
export const reference = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use lower-case letters, digits and hyphens."),
  type: z.enum(["article-journal", "webpage", "report", "chapter", "book"]),
  title: z.string().min(5),
  author: z.array(person).min(1).optional(),
  "container-title": z.string().optional(),
  "collection-title": z.string().optional(),
  editor: z.array(person).optional(),
  edition: z.union([z.string(), z.number()]).optional(),
  number: z.string().optional(),
  "publisher-place": z.string().optional(),
  version: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  publisher: z.string().optional(),
  issued: z.strictObject({ "date-parts": z.array(z.array(z.number().int()).min(1).max(3)).length(1) }).optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, "A DOI starts with 10. and has no spaces.")
    .optional(),
  PMID: z
    .string()
    .regex(/^\d{1,8}$/, "A PMID is a number of at most eight digits.")
    .optional(),
  PMCID: z
    .string()
    .regex(/^PMC\d+$/, "A PMCID starts with PMC.")
    .optional(),
  ISBN: z.string().optional(),
  URL: httpsAddress,
  custom: z.strictObject({
    kind: z.enum(evidenceKinds).describe("The kind of evidence"),
    design: z.string().optional().describe('The kind in plain words: "randomized trial"'),
    people: z.number().int().positive().optional().describe("How many people the source is about"),
    checkedOn: date.describe("The day an editor last compared this record with the source"),
    confidence: z.enum(["verified", "from-memory"]).describe("Only verified sources may be cited"),
    verified: z.string().describe("What agreed on what"),
    background: z.boolean().optional().describe("Kept although no page cites it yet"),
    retracted: z.boolean().optional().describe("Withdrawn by its journal: may not be cited"),
    note: z.string().optional(),
  }),
});
export type Reference = z.infer<typeof reference>;

const locator = { source: z.string().min(3), at: line(3, 120) };

/** `figures/<id>.yaml`: one set of numbers, as the source gives them. */
export const figure = z.strictObject({
  outcome: line(5, 160).describe('What was counted, in plain words: "felt much better"'),
  population: line(10, 240),
  when: line(3, 120).describe('The time point: "after 4 weeks"'),
  groups: z
    .array(
      z.strictObject({
        name: line(3, 120).describe("Treatment and dose, or the comparator"),
        comparator: z.boolean().optional(),
        n: z.number().int().nonnegative().optional().describe("People with the outcome"),
        of: z.number().int().positive().optional().describe("People in the group"),
        per100: z.number().min(0).max(100).optional().describe("The rate as the source gives it, where n is not given"),
      }),
    )
    .min(1)
    .max(4),
  noComparator: line(10, 200).optional().describe("Why there is no comparison group"),
  certainty: z.enum(certainties),
  certaintyReason: line(10, 240),
  interval: line(3, 160).optional(),
  ...locator,
  checkedOn: date,
});
export type Figure = z.infer<typeof figure>;

/** `claims/<id>.yaml`: one claim people read online, set against the evidence. */
export const claim = z.strictObject({
  claim: line(10, 240),
  topic: z.enum(claimTopics).describe("Under which heading the claim stands"),
  verdict: z.enum(verdicts),
  why: line(20, 600).describe("Two or three sentences"),
  sources: z.array(z.strictObject({ id: locator.source, at: locator.at })).min(1),
  article: articleAddress.describe("The article that says more"),
  ledger: z
    .array(z.string().regex(/^C\d{3}$/))
    .describe("Numbers in the ledger of claims this answers; empty for a new one"),
});
export type Claim = z.infer<typeof claim>;
