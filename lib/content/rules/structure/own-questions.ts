import type { Rule } from "../../rule";

/** Each answer has its own address: two of the same question would share one. */
export const ownQuestions: Rule = {
  name: "own-questions",
  check({ survey }) {
    const seen = new Map<string, number>();
    return survey.elements.flatMap(({ name, attributes: { q }, line, column }) => {
      if (q === undefined || (name !== "Question" && name !== "TeachBack")) return [];

      const key = q.toLowerCase().replace(/\W+/g, " ").trim();
      const first = seen.get(key);
      seen.set(key, first ?? line);
      if (first !== undefined)
        return [
          {
            line,
            column,
            problem: `The question "${q}" is already on line ${first}.`,
            fix: "Join the two answers, or ask something else.",
          },
        ];
      if (!/\?["”)]*$/.test(q.trim()))
        return [
          { line, column, problem: `"${q}" is not a question.`, fix: "End it with a question, as people ask it." },
        ];
      return [];
    });
  },
};
