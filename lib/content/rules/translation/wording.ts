import { locate } from "../../locate";
import type { CheckedTranslation, Finding, TranslationRule } from "../../rule";
import { findWords, visibleFields, type WordAdvice } from "../language/find-words";
import { type WordLists, wordLists } from "./word-lists";

// The rules on wording that English pages are held to, with the words of the translation's language. They have the same
// names, so that exceptions are written alike.

/** A rule that needs the word lists of a language; without them it finds nothing. */
function wordRule(name: string, check: (text: CheckedTranslation, lists: WordLists) => Finding[]): TranslationRule {
  return {
    name,
    check(text) {
      const lists = wordLists[text.language.code];
      return lists ? check(text, lists) : [];
    },
  };
}

const kindWords = wordRule("kind-words", (text, { blame, sentencesOf }) =>
  look(text, blame, sentencesOf, (found) => `"${found}" labels or blames people.`, false),
);

const noSalesWords = wordRule("no-sales-words", (text, { sales, sentencesOf }) =>
  look(text, sales, sentencesOf, (found) => `"${found}" is a word of advertising.`, true),
);

const shortSentences = wordRule("short-sentences", ({ survey, source, ...text }, lists) => {
  const long = (passage: string) =>
    lists.sentencesOf(passage).filter((sentence) => lists.wordsOf(sentence).length > lists.most.sentence);
  const say = (sentence: string) => ({
    problem: `This sentence has ${lists.wordsOf(sentence).length} words; ${lists.most.sentence} is the most: "${sentence.split(" ").slice(0, 6).join(" ")} …"`,
    fix: "Make two sentences of it.",
  });
  const inFields = visibleFields({ survey, source, ...text })
    .filter(({ field }) => !["summary", "description", "title"].includes(field))
    .flatMap(({ field, value }) => long(value).map((sentence) => ({ field, ...say(sentence) })));
  const inText = survey.passages.flatMap(({ text: passage, line, endLine }) =>
    long(passage).map((sentence) => ({ ...locate(source, sentence, line, endLine), ...say(sentence) })),
  );

  return [...inFields, ...inText];
});

const shortParagraphs = wordRule("short-paragraphs", ({ survey }, { most, wordsOf }) =>
  survey.passages
    .map(({ text, line }) => ({ line, count: wordsOf(text).length }))
    .filter(({ count }) => count > most.paragraph)
    .map(({ line, count }) => ({
      line,
      problem: `This paragraph has ${count} words; ${most.paragraph} is the most.`,
      fix: "Divide it where the original does, or say it in fewer words.",
    })),
);

const tellingLinks = wordRule("telling-links", ({ survey }, { emptyLinks }) =>
  survey.links
    .filter(({ text }) => text === "" || emptyLinks.test(text))
    .map(({ text, line, column }) => ({
      line,
      column,
      problem: text === "" ? "This link has no words." : `The link "${text}" does not say where it leads.`,
      fix: "Let the words name the page it leads to.",
    })),
);

const helpBesideSuicide = wordRule("help-beside-suicide", (text, { suicide }) => {
  const { survey, source } = text;
  if (survey.elements.some(({ name, attributes }) => name === "GetHelp" && attributes.when !== "next-visit")) return [];
  const passage = survey.passages.find((candidate) => suicide.test(candidate.text));
  const field = visibleFields(text).find(({ value }) => suicide.test(value));
  if (!passage && !field) return [];

  const found = suicide.exec(passage?.text ?? field?.value ?? "")?.[0] ?? "";
  const place = passage ? locate(source, found, passage.line, passage.endLine) : { field: field?.field };
  const fix = "Translate the <GetHelp> of the original, with whom to call.";
  return [{ ...place, problem: `The page mentions "${found}" and does not say where to get help.`, fix }];
});

const helpTitles = wordRule("help-titles", ({ survey }, { endsInIf: { pattern, word } }) =>
  survey.elements
    .filter(({ name, attributes }) => name === "GetHelp" && !pattern.test(attributes.title ?? word))
    .map(({ line, column }) => ({
      line,
      column,
      problem: `The title of <GetHelp> does not end in "${word}".`,
      fix: `Write the action, then "${word}", as the original does in its language.`,
    })),
);

/** The rules on the words of a translation. */
export const translationWordingRules: TranslationRule[] = [
  kindWords,
  noSalesWords,
  shortSentences,
  shortParagraphs,
  tellingLinks,
  helpBesideSuicide,
  helpTitles,
];

function look(
  text: CheckedTranslation,
  list: readonly WordAdvice[],
  sentencesOf: (passage: string) => string[],
  say: (found: string) => string,
  quoted: boolean,
): Finding[] {
  return findWords(text, list, say, { quoted, sentencesOf });
}
