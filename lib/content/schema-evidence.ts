import { z } from "zod";
import { articleAddress, date, httpsAddress, line } from "./field-types";
import { certainties, claimTopics, evidenceKinds, figureTopics, verdicts } from "./vocabulary";

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
    paidBy: line(3, 200).optional().describe("Who paid for it, and where that was seen; left out when not confirmed"),
    checkedOn: date.describe("The day an editor last compared this record with the source"),
    confidence: z.enum(["verified", "from-memory"]).describe("Only verified sources may be cited"),
    verified: z.string().describe("What agreed on what"),
    labelSetId: z
      .uuid()
      .optional()
      .describe("The set id of a US product label at DailyMed: npm run evidence then names newer versions"),
    background: z.boolean().optional().describe("Kept although no page cites it yet"),
    retracted: z
      .strictObject({
        foundOn: date.describe("The day we learned of it: 30 days later no page may rest on the source"),
        notice: line(3, 200).describe("Where it says so: the DOI of the notice, or its place in the journal"),
        on: date.optional().describe("The day its journal took it back, if the notice gives one"),
      })
      .optional()
      .describe("Taken back by its journal: every page that rests on it says so at the top"),
    note: z.string().optional(),
  }),
});
export type Reference = z.infer<typeof reference>;

const kindText = z.strictObject({
  what: line(20, 300).describe("What this kind of source is, in plain words"),
  strength: line(20, 300).describe("How far it can be trusted, and why"),
  reading: line(20, 300).describe("What to look for when reading it"),
});

/** `evidence-kinds.yaml`: every kind of source in plain words, for the pages of the sources. */
export const evidenceKindTexts = z.record(z.enum(evidenceKinds), kindText);
export type EvidenceKindTexts = z.infer<typeof evidenceKindTexts>;

const locator = { source: z.string().min(3), at: line(3, 120) };

/** `figures/<id>.yaml`: one set of numbers, as the source gives them. */
export const figure = z.strictObject({
  outcome: line(4, 120).describe('What happened, as the end of the sentence "34 of 100 people …": "felt much better"'),
  otherwise: line(4, 120).describe('The rest, as the end of "66 of 100 people …": "did not feel much better"'),
  measure: line(5, 300).describe("What exactly was counted, in the words of the source, for clinicians"),
  topic: z.enum(figureTopics).describe("Under which heading the figure stands on the page of all figures"),
  wanted: z.boolean().describe("true where people hope for the outcome (getting better), false where it is a harm"),
  population: line(10, 240).describe("Who was counted, and how many took part"),
  when: line(3, 120).describe('The time point: "after 4 weeks"'),
  base: z
    .union([z.literal(100), z.literal(1000)])
    .default(100)
    .describe("People it is told in: 100, or 1000 for rare harms"),
  counted: line(3, 30).default("people").describe('What is counted where it is not people: "sessions", "clinics"'),
  groups: z
    .array(
      z.strictObject({
        name: line(3, 120).describe("Treatment and dose, or the comparator, in full"),
        short: line(2, 40).describe('Its name in a sentence, after "with": "the spray", "a dummy spray"'),
        comparator: z.boolean().optional().describe("true for the group that the others are compared with"),
        n: z.number().int().nonnegative().optional().describe("People with the outcome"),
        of: z.number().int().positive().optional().describe("People in the group"),
        per100: z.number().min(0).max(100).optional().describe("The rate as the source gives it, where n is not given"),
        low: z.number().min(0).max(100).optional().describe("The 95% interval of the rate, out of 100, if it is given"),
        high: z.number().min(0).max(100).optional(),
      }),
    )
    .min(1)
    .max(4),
  noComparator: line(10, 200).optional().describe("Why there is no comparison group"),
  mayBeChance: z.boolean().optional().describe("true where the source could not rule out that chance made the gap"),
  interval: line(3, 200).optional().describe("The effect with its interval, as the source gives it, for clinicians"),
  certainty: z.enum(certainties).describe("How sure the evidence is"),
  certaintyReason: line(10, 240).describe("Why, and who says so: the source, or we"),
  note: line(5, 300).optional().describe("What a reader of the table must know, such as arithmetic that is ours"),
  ...locator,
  checkedOn: date.describe("The day an editor last compared the numbers with the source"),
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
  figures: z
    .array(line(3, 80))
    .min(1)
    .optional()
    .describe('Figures that the numbers "out of 100" in the claim\'s answer come from'),
  ledger: z
    .array(z.string().regex(/^C\d{3}$/))
    .describe("Numbers in the ledger of claims this answers; empty for a new one"),
});
export type Claim = z.infer<typeof claim>;
