import { addDays, addYears } from "../content/dates";
import type { Library } from "../content/library";
import { graceEnds, retractedAmong } from "../content/retraction";
import { isUsed } from "../content/source-uses";
import type { EvidenceFinding } from "./finding";

const daysAhead = 30;
const daysForHelp = 90;

/** What needs no network: reviews and comparisons that are due, and recorded retractions that pages still rest on. */
export function judgeDates(library: Library, today: string): EvidenceFinding[] {
  return [
    ...reviews(library, today),
    ...crisisLines(library, today),
    ...comparisons(library, today),
    ...retractions(library),
  ];
}

function reviews({ articles }: Library, today: string): EvidenceFinding[] {
  return articles.flatMap(({ file, fields: { title, review } }) => {
    if (review.status !== "reviewed" || review.due > addDays(today, daysAhead)) return [];
    const isOverdue = review.due < today;
    const problem = `The next review of "${title}" ${isOverdue ? "was" : "is"} due on ${review.due}.`;
    return [
      { kind: "review", grave: isOverdue, file, problem, fix: `Ask ${review.by} or another clinician to review it.` },
    ];
  });
}

function crisisLines({ crisisLines: { checkedOn } }: Library, today: string): EvidenceFinding[] {
  if (addDays(checkedOn, daysForHelp) >= today) return [];
  const problem = `The crisis lines were last checked on ${checkedOn}, more than ${daysForHelp} days ago.`;
  const fix = 'Check every number and its hours on the page of the line, then set "checkedOn".';
  return [{ kind: "review", grave: true, file: "content/crisis-lines.yaml", problem, fix }];
}

function comparisons(library: Library, today: string): EvidenceFinding[] {
  return [...library.references.values()].flatMap(({ id, custom: { checkedOn } }) => {
    if (addYears(checkedOn, 1) >= today || !isUsed(library, id)) return [];
    const problem = `This source was last compared on ${checkedOn}, more than a year ago.`;
    const fix = 'Compare what rests on it with the source, then set "checkedOn".';
    return [{ kind: "review", grave: false, file: `content/references/${id}.json`, source: id, problem, fix }];
  });
}

function retractions(library: Library): EvidenceFinding[] {
  return retractedAmong([...library.references.keys()], library).flatMap(({ id, custom: { retracted } }) => {
    if (!isUsed(library, id)) return [];
    const problem = `Its journal took it back (${retracted.notice}), and pages still rest on it. They say so; from ${graceEnds(retracted)} on they are not built.`;
    const fix = "Cite another source, or leave the statements out.";
    return [{ kind: "retraction", grave: true, file: `content/references/${id}.json`, source: id, problem, fix }];
  });
}
