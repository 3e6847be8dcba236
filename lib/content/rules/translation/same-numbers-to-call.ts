import type { Finding, SiteRule } from "../../rule";
import type { CrisisLines, HelpService } from "../../schema";

/** A help line in another language is the same line: a wrong digit there is found by nobody until it is dialed. */
export const sameNumbersToCall: SiteRule = {
  name: "same-numbers-to-call",
  check({ library: { crisisLines: original, translations } }) {
    return translations.flatMap(({ language: { code }, crisisLines }) => {
      if (crisisLines === original) return [];
      const file = `content/crisis-lines.${code}.yaml`;

      return crisisLines.countries.flatMap((country, place): (Finding & { file: string })[] => {
        const first = original.countries.find((other) => other.code === country.code);
        const known = new Set(first ? numbersOf(first) : []);
        return numbersOf(country)
          .filter((number) => !known.has(number))
          .map((number) => ({
            file,
            field: `countries.${place}`,
            problem: `${number} is a number of ${country.name} here, and not in content/crisis-lines.yaml.`,
            fix: "Correct it, or add the line to the original first, with its source.",
          }));
      });
    });
  },
};

function numbersOf({ emergency, services }: CrisisLines["countries"][number]): string[] {
  const numbers = ({ call, alsoCall, text }: HelpService) => [call, alsoCall, text?.number];

  return [emergency?.number, emergency?.alsoNumber, ...services.flatMap(numbers)].filter((one) => one !== undefined);
}
