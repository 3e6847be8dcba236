import type { Finding, Rule } from "../../rule";

/** Readers and feeds learn of a change from its line: one that is missing, too old or there twice tells them wrong. */
export const toldChanges: Rule = {
  name: "told-changes",
  check({ fields: { published, updated, changes } }) {
    const findings: Finding[] = [];
    if (changes.every(({ date }) => date < updated))
      findings.push({
        field: "updated",
        problem: `The page says that it was updated on ${updated}, and no change of that day is listed.`,
        fix: `Add a line to "changes": { date: ${updated}, what: … }. Where only a comma changed, put "updated" back.`,
      });
    for (const [index, { date, what }] of changes.entries()) {
      if (date < published)
        findings.push({
          field: `changes.${index}`,
          problem: `The change of ${date} is older than the page, which was published on ${published}.`,
          fix: 'Correct the day of the change, or "published".',
        });
      if (changes.slice(0, index).some((other) => other.date === date && other.what === what))
        findings.push({
          field: `changes.${index}`,
          problem: `"${what}" stands twice on ${date}.`,
          fix: "Leave one of the two out.",
        });
    }
    return findings;
  },
};
