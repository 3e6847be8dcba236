import retextEnglish from "retext-english";
import retextPassive from "retext-passive";
import retextSimplify from "retext-simplify";
import { unified } from "unified";
import { VFile } from "vfile";
import { locate } from "../../locate";
import type { CheckedText, Finding } from "../../rule";
import { plainer } from "./plainer-words";

// Too common in plain English to be worth a line: "it is", "very", and words that are the plain ones in medicine.
const fine = [
  "it is",
  "there is",
  "there are",
  "very",
  "effect",
  "benefit",
  "option",
  "all of",
  "address",
  "advise",
  "overall",
  "help",
  "type",
  "forward",
  "ongoing",
  "monitor",
  "similar to",
  "caution",
  "identify",
  "previous",
  "provide",
  "selection",
  "state-of-the-art",
  "validate",
  "however",
  "objective",
  "ensure",
  "require",
  "attempt",
  "close proximity",
  "finalize",
];
const usual = ["known", "born", "made up", "left", "seen", "shown", "found"];

const reader = unified()
  .use(retextEnglish)
  .use(retextPassive, { ignore: usual })
  .use(retextSimplify, { ignore: fine })
  .freeze();

/** Passive voice and long words, each with a plainer way to say it. Advice only: sometimes they are right. */
export function plainWording({ source, survey }: CheckedText): (Finding & { rule: "active-voice" | "plain-words" })[] {
  return survey.passages.flatMap(({ text, line, endLine }) => {
    const file = new VFile(text);
    reader.runSync(reader.parse(file), file);
    const own = [...text.matchAll(plainer.words)].map(([found]) =>
      advise("plain-words", found, `Write ${plainer.instead(found)}.`),
    );
    const others = file.messages.map(({ actual, expected, source: from }) => {
      const found = actual ?? "";
      if (from === "retext-passive")
        return advise("active-voice", found, "Say who does it, if the reader needs to know.");
      const better = (expected ?? []).filter(Boolean).map((word) => `"${word}"`);
      return advise(
        "plain-words",
        found,
        better.length > 0 ? `Write ${better.slice(0, 3).join(" or ")}.` : "Leave it out.",
      );
    });
    return [...own, ...others]
      .map((finding) => ({ ...finding, ...locate(source, finding.found, line, endLine) }))
      .map(({ found: _, ...finding }) => finding);
  });
}

function advise(
  rule: "active-voice" | "plain-words",
  found: string,
  fix: string,
): Finding & { rule: typeof rule; found: string } {
  const problem =
    rule === "active-voice" ? `"${found}" may be passive voice.` : `There is a plainer word than "${found}".`;
  return { rule, found, advice: true, problem, fix };
}
