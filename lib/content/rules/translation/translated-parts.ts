import { drawn } from "../../figures/expand.mjs";
import type { Finding, TranslationRule } from "../../rule";

/** What opens or is drawn on a translated page is in its language too. */
export const translatedParts: TranslationRule = {
  name: "translated-parts",
  check({ survey, language: { code, name: language } }, { library }) {
    return survey.elements.flatMap(({ name, attributes, line, column }): Finding[] => {
      const ids = (attributes.figure ?? "").split(/\s+/).filter(Boolean);
      const terms = name === "Term" && attributes.id !== undefined ? [attributes.id] : [];
      const missing = [
        ...terms
          .filter((id) => library.glossary.has(id) && !library.glossary.get(id)?.file.endsWith(`.${code}.md`))
          .map((id) => ({ what: `word "${id}"`, file: `content/glossary/${id}.${code}.md` })),
        ...(drawn.includes(name) ? ids : [])
          .filter((id) => library.figures.has(id) && !library.translatedFigures.has(id))
          .map((id) => ({ what: `figure "${id}"`, file: `content/figures/${id}.${code}.yaml` })),
      ];

      return missing.map(({ what, file }) => ({
        line,
        column,
        problem: `The ${what} is not in ${language} yet.`,
        fix: `Add ${file}; one of another page shows the form.`,
      }));
    });
  },
};
