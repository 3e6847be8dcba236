import type { Finding, Rule } from "../../rule";

/** Swapped dates would show an article as changed before it existed. */
export const datesInOrder: Rule = {
  name: "dates-in-order",
  check({ fields: { published, updated, changes } }) {
    const findings: Finding[] = [];
    if (updated < published)
      findings.push({
        field: "updated",
        problem: `"updated" (${updated}) is before "published" (${published}).`,
        fix: 'Set "updated" to the day of this change, or correct "published".',
      });
    for (const [index, { date }] of changes.entries()) {
      const later = changes[index - 1];
      if (later && date > later.date)
        findings.push({
          field: `changes.${index}`,
          problem: `The change of ${date} stands below the older one of ${later.date}.`,
          fix: "Put the newest change first.",
        });
    }
    return findings;
  },
};
