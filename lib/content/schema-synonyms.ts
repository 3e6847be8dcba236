import { z } from "zod";
import { line } from "./field-types";

const synonymGroup = z.strictObject({
  say: z
    .array(line(2, 60))
    .min(1)
    .max(40)
    .describe("Words people type: brand names, slang, British spelling, everyday words"),
  to: z
    .array(
      line(3, 200).regex(
        /^\/([a-z0-9-]+\/)*(#[\p{Ll}\p{N}-]+)?$/u,
        "Write an address on this site: /risks/side-effects/ or /glossary/#ssri.",
      ),
    )
    .min(1)
    .max(6)
    .describe("Where they lead, the best answer first: a page, a heading, an answer or a word"),
  as: z
    .string()
    .regex(/^[a-z]+$/, "Write one word in small letters.")
    .optional()
    .describe("The word this site has for it; a search for the one finds the other as well"),
  list: z.boolean().optional().describe("false keeps the words out of the A to Z, such as a question or a misspelling"),
});
export type SynonymGroup = z.infer<typeof synonymGroup>;

/** `synonyms.yaml`: words people search by, and the address each group leads to. */
export const synonyms = z.strictObject({ groups: z.array(synonymGroup) });
