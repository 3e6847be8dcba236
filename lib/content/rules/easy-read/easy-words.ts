import { sentencesOf, wordsOf } from "../../readability";
import type { EasyReadRule } from ".";
import { easyReadAsText, plainLine } from "./as-text";
import { eachLine } from "./each-line";

const mostWords = 15;
const mostGrade = 3.5;

/** The published guides to Easy Read ask for short lines of everyday words. */
export const easyWords: EasyReadRule = {
  name: "easy-words",
  check(page) {
    const long = eachLine(page).flatMap(({ field, line: { text } }) => {
      const count = wordsOf(plainLine(text)).length;
      if (count > mostWords)
        return [
          {
            field: `${field}.text`,
            problem: `This line has ${count} words; ${mostWords} is the most in Easy Read.`,
            fix: "Make two lines of it, one idea in each.",
          },
        ];
      if (!/[.?!]$/.test(plainLine(text)))
        return [
          {
            field: `${field}.text`,
            problem: "This line does not end like a sentence.",
            fix: "Write a whole sentence, with a full stop.",
          },
        ];
      return sentencesOf(plainLine(text)).length > 2
        ? [{ field: `${field}.text`, problem: "This line has more than two sentences.", fix: "Make two lines of it." }]
        : [];
    });
    const { grade } = easyReadAsText(page).survey.reading;
    const hard = {
      field: "title",
      problem: `The page reads at grade ${grade.toFixed(1)}; ${mostGrade.toFixed(1)} is the most in Easy Read.`,
      fix: "Use words of one or two syllables where there are any, and shorter lines.",
    };
    return [...(grade > mostGrade ? [hard] : []), ...long];
  },
};
