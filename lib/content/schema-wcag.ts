import { z } from "zod";
import { line } from "./field-types";

const criterion = z
  .strictObject({
    id: z.string().regex(/^[1-4]\.[1-5]\.\d{1,2}$/, "Write the number as WCAG does: 1.4.3."),
    name: line(4, 60).describe("What WCAG calls it"),
    level: z.enum(["A", "AA", "AAA"]),
    how: line(10, 200).optional().describe("How every page meets it, in plain words"),
    absent: line(10, 200).optional().describe("Why there is nothing it could apply to; instead of how"),
    test: z
      .string()
      .regex(/^tests\/[a-z0-9/.-]+\.test\.tsx?$/, "Write the path of a test: tests/browser/access.browser.test.ts.")
      .describe("The test that fails when this is no longer true"),
  })
  .refine(({ how, absent }) => (how === undefined) !== (absent === undefined), {
    error: 'Write "how" it is met or why it is "absent": one of the two.',
  });
export type Criterion = z.infer<typeof criterion>;

/** `wcag.yaml`: the criteria of the Web Content Accessibility Guidelines, and how each is met. */
export const wcag = z.strictObject({ criteria: z.array(criterion).min(1) });
