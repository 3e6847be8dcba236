import { firstLanguage } from "../words/languages.mjs";
import { wordsFor } from "../words/words-for.mjs";
import { addDays, longDate } from "./dates";
import type { Library } from "./library";
import type { Reference } from "./schema-evidence";

/** How long pages may rest on a source that was taken back, while they say so at the top: the time to mend them. */
const daysOfGrace = 30;

type Retraction = NonNullable<Reference["custom"]["retracted"]>;

/** A source that its journal took back. */
export type RetractedSource = Reference & { custom: { retracted: Retraction } };

/** Those of the named sources that their journals took back. */
export function retractedAmong(ids: readonly string[], { references }: Pick<Library, "references">): RetractedSource[] {
  return ids.flatMap((id) => {
    const source = references.get(id);
    return source && isRetracted(source) ? [source] : [];
  });
}

/** Whether its journal took a source back. */
export function isRetracted(source: Reference): source is RetractedSource {
  return source.custom.retracted !== undefined;
}

/** The day from which no page may rest on it. */
export function graceEnds({ foundOn }: Retraction): string {
  return addDays(foundOn, daysOfGrace);
}

/** "Taken back by its journal on February 6, 2010", as far as the notice gives the day. */
export function sayRetraction({ on }: Retraction, words = wordsFor(firstLanguage)): string {
  return on ? words("retraction.takenBackOn", { day: longDate(on, words) }) : words("retraction.takenBack");
}

/** Where to read the notice, when it has a DOI. */
export function noticeAddress({ notice }: Retraction): string | undefined {
  return /^10\.\d{4,9}\/\S+$/.test(notice) ? `https://doi.org/${encodeURI(notice)}` : undefined;
}
