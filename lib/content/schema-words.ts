import { z } from "zod";

/** Interface words under their keys, at any depth; the rule `sound-words` says what a message must be. */
export const wordsFields = z.record(z.string(), z.unknown());

/** One file of interface words. */
export interface WordsFile {
  file: string;
  /** Its folder in content/words. */
  language: string;
  fields: z.infer<typeof wordsFields>;
}
