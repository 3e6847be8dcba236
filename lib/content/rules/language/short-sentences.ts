import { locate } from "../../locate";
import { sentencesOf, wordsOf } from "../../readability";
import type { Finding, Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";
import { visibleFields } from "./find-words";

const most = 25;

/** A tired reader loses the start of a long sentence before its end. */
export const shortSentences: Rule<ArticleFields | PageFields> = {
  name: "short-sentences",
  check(text) {
    const inText = text.survey.passages.flatMap(({ text: passage, line, endLine }) =>
      long(passage).map((sentence) => ({ ...locate(text.source, sentence, line, endLine), ...say(sentence) })),
    );
    const inFields = visibleFields(text)
      .filter(({ field }) => !["summary", "description", "title"].includes(field))
      .flatMap(({ field, value }) => long(value).map((sentence) => ({ field, ...say(sentence) })));
    return [...inFields, ...inText];
  },
};

function long(passage: string): string[] {
  return sentencesOf(passage).filter((sentence) => wordsOf(sentence).length > most);
}

function say(sentence: string): Pick<Finding, "problem" | "fix"> {
  const start = sentence.split(" ").slice(0, 6).join(" ");
  return {
    problem: `This sentence has ${wordsOf(sentence).length} words; ${most} is the most: "${start} …"`,
    fix: "Make two sentences of it.",
  };
}
