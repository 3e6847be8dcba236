import { z } from "zod";
import { articleAddress, date, line } from "./field-types";
import { codeSystems } from "./vocabulary";

const code = z.strictObject({
  code: z
    .string({ error: 'Write the code in quotes: "6130".' })
    .regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/, "Write the code as its system prints it: F33.2, 50458-028-00."),
  name: line(3, 120).describe("What its system calls it"),
  also: z.array(line(3, 60)).optional().describe("Other names that a record system may send instead of the code"),
  start: articleAddress.optional().describe("The article to read first; it has this code, or one above it"),
  confirmed: z
    .strictObject({
      where: line(10, 200).describe("Where the code was seen with this name"),
      on: date.describe("The day it was seen"),
    })
    .optional()
    .describe("Without this the code is not published"),
});

/** `codes.yaml`: every clinical code that can lead to an article. Which article is in the article's own `codes`. */
export const codeTable = z.strictObject({
  systems: z.array(
    z.strictObject({
      id: z.enum(codeSystems),
      name: line(3, 40).describe("What clinicians call the system"),
      oid: z.string().regex(/^\d+(\.\d+)+$/, "Write the number of the system in HL7: 2.16.840.1.113883.6.90."),
      uri: z.url().describe("The address that FHIR uses for the system"),
      notice: line(10, 500).optional().describe("What its owner asks us to say"),
      nested: z.boolean().describe("Whether a code is part of the code it begins with: F33.2 of F33"),
      codes: z.array(code).min(1),
    }),
  ),
});
export type CodeTable = z.infer<typeof codeTable>;
export type CodeSystem = CodeTable["systems"][number];
export type ClinicalCode = CodeSystem["codes"][number];
