import type { Reference } from "../content/schema-evidence";
import { compareRecords } from "./compare";
import { askCrossref } from "./crossref";
import { isRetraction } from "./record";
import type { Services } from "./services";

/** What was found about one source. `grave` findings need an editor; the others are worth a look. */
export interface Finding {
  grave: boolean;
  problem: string;
  fix: string;
}

/** Compares a source that has a DOI with Crossref: title, year, journal, and notices that took it back or corrected it. */
export async function verifyReference(source: Reference, services: Services): Promise<Finding[]> {
  if (source.DOI === undefined) return [];
  const found = await askCrossref(source.DOI, services);
  if (!found) {
    const fix = "Open https://doi.org/ with it: another agency may have given it out, or a sign is mistyped.";
    return [{ grave: true, problem: `Crossref does not know the DOI ${source.DOI}.`, fix }];
  }

  const differences = compareRecords(source, found).map(({ field, ours, theirs }) => ({
    grave: true,
    problem: `The ${field} is "${ours}" here and "${theirs}" at Crossref.`,
    fix: "Look at the source itself, and mend the record if it is ours that is wrong.",
  }));
  const notice = found.isNotice && !found.notices.some(isRetraction) ? [itselfNotice] : [];
  const notices = found.notices.flatMap(({ type, place }): Finding[] => {
    const word = type.replaceAll("_", " ");
    const isKnown = source.custom.note?.toLowerCase().includes(place.toLowerCase()) ?? false;
    if (isRetraction({ type, place }))
      return source.custom.retracted
        ? []
        : [
            {
              grave: true,
              problem: `It was taken back (${word}: ${place}).`,
              fix: 'Add "retracted" under "custom" (content/README.md), and change the pages that rest on it.',
            },
          ];
    if (isKnown) return [];
    const fix = `Read whether it changes what we cite. Then put "${place}" into "note" under "custom", so that it is not named again.`;
    return [{ grave: /concern/.test(type), problem: `There is a notice about it (${word}: ${place}).`, fix }];
  });

  return [...differences, ...notice, ...notices];
}

const itselfNotice: Finding = {
  grave: true,
  problem: "It is itself a notice about another source.",
  fix: "Put the DOI of the source itself in its place.",
};
