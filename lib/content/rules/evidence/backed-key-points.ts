import { numbersIn } from "../../numbers";
import type { Rule } from "../../rule";

/** What a tired reader takes away must stand in the text, where its source is. */
export const backedKeyPoints: Rule = {
  name: "backed-key-points",
  check({ fields: { summary, description, keyPoints }, survey }) {
    const body = numbersIn(survey.passages.map(({ text }) => text).join("\n"));
    const points = [
      { field: "description", value: description },
      { field: "summary", value: summary },
      ...keyPoints.map((value, index) => ({ field: `keyPoints.${index}`, value })),
    ];

    return points.flatMap(({ field, value }) => {
      const missing = [...numbersIn(value)].filter((number) => !body.has(number) && number !== 100 && !isYear(number));
      if (missing.length === 0) return [];

      const problem = `${missing.length === 1 ? "The number" : "The numbers"} ${missing.join(", ")} ${missing.length === 1 ? "stands" : "stand"} here and not in the text.`;
      return [{ field, problem, fix: "Give it in the text, with its source; or correct it here." }];
    });
  },
};

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number < 2100;
}
