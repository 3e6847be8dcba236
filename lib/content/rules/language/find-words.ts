import { locate } from "../../locate";
import { sentencesOf as englishSentences } from "../../readability";
import type { CheckedText, Finding } from "../../rule";

/** Words to look for, and what to do instead. */
export interface WordAdvice {
  words: RegExp;
  fix: string;
  /** Whether this sentence may use them: a question, or one that says "not". */
  unless?: RegExp;
}

interface FindOptions {
  /** Whether words in quotation marks are passed over. */
  quoted?: boolean;
  /** How a passage is divided; as English is, when left out. */
  sentencesOf?: (passage: string) => string[];
}

/** Every place of a page where one of the words stands: in its text, and in the fields that readers see. */
export function findWords(
  text: CheckedText,
  list: readonly WordAdvice[],
  say: (found: string) => string,
  { quoted = false, sentencesOf = englishSentences }: FindOptions = {},
): Finding[] {
  const { source, survey } = text;
  const seen = (passage: string) => (quoted ? passage.replace(/“[^”]*”|"[^"]*"|«[^»]*»/g, "…") : passage);
  const inText = survey.passages.flatMap((passage) =>
    matches(sentencesOf(seen(passage.text)), list).map(({ found, fix }) => ({
      ...locate(source, found, passage.line, passage.endLine),
      problem: say(found),
      fix,
    })),
  );
  const inFields = visibleFields(text).flatMap(({ field, value }) =>
    matches(sentencesOf(seen(value)), list).map(({ found, fix }) => ({ field, problem: say(found), fix })),
  );

  return [...inFields, ...inText];
}

/** The fields of a page that readers see as text, each by its path. */
export function visibleFields({ fields }: CheckedText): { field: string; value: string }[] {
  const { title, description, summary } = fields;
  const lists: Record<string, string[]> =
    "keyPoints" in fields ? { keyPoints: fields.keyPoints, questions: fields.questions } : {};
  return [
    ...Object.entries({ title, description, summary }).map(([field, value]) => ({ field, value })),
    ...Object.entries(lists).flatMap(([field, values]) =>
      values.map((value, index) => ({ field: `${field}.${index}`, value })),
    ),
  ];
}

function matches(sentences: string[], list: readonly WordAdvice[]): { found: string; fix: string }[] {
  return sentences.flatMap((sentence) =>
    list.flatMap(({ words, fix, unless }) => {
      const found = words.exec(sentence)?.[0];
      return found === undefined || unless?.test(sentence) ? [] : [{ found, fix }];
    }),
  );
}
