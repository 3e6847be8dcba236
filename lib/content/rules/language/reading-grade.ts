import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";

const most = 7;
const mostNamesOut = 6;

/** Half of all adults read at this grade or below; a frightened person reads lower still. */
export const readingGrade: Rule<ArticleFields | PageFields> = {
  name: "reading-grade",
  check({ survey }) {
    const { grade, gradeNamesOut, words } = survey.reading;
    if (words < 100) return [];

    const fix =
      "Use shorter words first, then shorter sentences: the advice on wording shows where (npm run check:content -- <file>).";
    const raw = {
      field: "title",
      problem: `The text reads at grade ${grade.toFixed(1)}; ${most.toFixed(1)} is the most.`,
      fix,
    };
    const out = {
      field: "title",
      problem: `Without the names of treatments the text reads at grade ${gradeNamesOut.toFixed(1)}; ${mostNamesOut.toFixed(1)} is the most.`,
      fix,
    };
    return [...(grade > most ? [raw] : []), ...(gradeNamesOut > mostNamesOut ? [out] : [])];
  },
};
