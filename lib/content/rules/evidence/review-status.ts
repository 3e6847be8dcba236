import { addDays } from "../../dates";
import type { Finding, Rule } from "../../rule";

const daysOfGrace = 90;

/** "Reviewed" is a promise with a name on it, and it runs out. */
export const reviewStatus: Rule = {
  name: "review-status",
  check({ fields: { review } }, { today }) {
    if (review.status !== "reviewed") return [];

    const { by, on, due } = review;
    const findings: Finding[] = [];
    const name = by.split(",")[0]?.trim() ?? "";
    if (!by.includes(",") || name.split(/\s+/).length < 2)
      findings.push({
        field: "review.by",
        problem: `"${by}" does not give both a name and a role.`,
        fix: "Write name, then role: Jane Doe, psychiatrist.",
      });
    if (on > today)
      findings.push({
        field: "review.on",
        problem: `The review (${on}) is in the future.`,
        fix: "Give the day it was finished.",
      });
    if (due <= on)
      findings.push({
        field: "review.due",
        problem: `The next review (${due}) is not after this one (${on}).`,
        fix: "Give a day within the next two years.",
      });
    else if (due < today) {
      const fix = "Ask for a new review, or set the review to { status: unreviewed }.";
      findings.push({
        field: "review.due",
        problem: `The next review was due on ${due}.`,
        fix,
        errorFrom: addDays(due, daysOfGrace),
      });
    }
    return findings;
  },
};
