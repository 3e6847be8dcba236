import { didYouMean } from "../../nearest";
import type { Finding, SiteRule } from "../../rule";

/** A translation without its original, or in a language that is not on the list, would never be seen. */
export const translatedFiles: SiteRule = {
  name: "translated-files",
  check({ library, translatedFiles: files, unread }) {
    const codes = library.translations.map(({ language }) => language.code);
    const words = library.words
      .filter(({ language }) => language !== library.language.code)
      .map(({ file, language: code }) => ({ file, code, original: file, isThere: true }));

    return [...files, ...words].flatMap(({ file, code, original, isThere }): (Finding & { file: string })[] => {
      if (!codes.includes(code))
        return [
          {
            file,
            line: 1,
            problem: `There is no language "${code}" to translate into.${didYouMean(code, codes)}`,
            fix: "Add it to content/languages.yaml, or rename the file.",
          },
        ];
      if (isThere || unread.has(original)) return [];

      return [
        {
          file,
          line: 1,
          problem: `It is a translation of ${original}, and there is no such file.`,
          fix: "Name it as the original is named, with the code of the language before the ending.",
        },
      ];
    });
  },
};
