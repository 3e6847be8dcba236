import { locate } from "../../locate";
import type { Finding, Rule } from "../../rule";

/** A hard word that the glossary explains is explained where a reader first meets it. */
export const explainedTerms: Rule = {
  name: "explained-terms",
  check({ source, survey }, { library }) {
    const told = survey.elements.filter(({ name }) => name === "Term");
    const passages = survey.passages.filter(({ kind }) => kind === "paragraph" || kind === "item" || kind === "cell");

    return [...library.glossary.values()].flatMap(({ id, fields: { term, also = [] } }): Finding[] => {
      const words = new RegExp(`(?<![\\w-])(?:${[term, ...also].map(literally).join("|")})s?(?![\\w-])`, "i");
      const first = passages.find(({ text }) => words.test(text));
      const found = words.exec(first?.text ?? "")?.[0];
      if (!first || found === undefined) return [];
      if (told.some(({ attributes, line }) => attributes.id === id && line <= first.endLine)) return [];

      const place = locate(source, found, first.line, first.endLine);
      return [
        {
          ...place,
          advice: true,
          problem: `"${found}" is used here first and not explained.`,
          fix: `Write <Term id="${id}">${found}</Term>, or explain it in the sentence.`,
        },
      ];
    });
  },
};

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
}
