import { bareCode, isPartOf, publishedCodes } from "../../codes";
import type { Finding, SiteRule } from "../../rule";
import type { ClinicalCode, CodeSystem } from "../../schema-codes";

const file = "content/codes.yaml";

/** Each code of the table is there once and leads to an article; a mistyped one would be a page of its own. */
export const soundCodes: SiteRule = {
  name: "sound-codes",
  check({ library, unread }) {
    // An article that cannot be read may be the one that answers a code: its own problem is enough.
    const allRead = ![...unread].some((name) => name.startsWith("content/articles/"));
    const published = new Map(publishedCodes(library).map((entry) => [entry.code, entry]));
    const seenSystems = new Set<string>();

    return library.codes.systems.flatMap((system, systemIndex) => {
      const again = seenSystems.has(system.id);
      seenSystems.add(system.id);
      const seen = new Map<string, ClinicalCode>();
      const findings: (Finding & { file: string })[] = again
        ? [
            {
              file,
              field: `systems.${systemIndex}`,
              problem: `The system ${system.id} is here twice.`,
              fix: "Put its codes together.",
            },
          ]
        : [];
      for (const [index, code] of system.codes.entries()) {
        const field = `systems.${systemIndex}.codes.${index}`;
        const first = seen.get(bareCode(code.code));
        seen.set(bareCode(code.code), first ?? code);
        const answers = published.get(code)?.articles ?? [];
        const wrong = first ? twice(system, code, first) : allRead ? leads(system, code, answers) : undefined;
        if (wrong) findings.push({ file, field, ...wrong });
      }
      return findings;
    });
  },
};

function twice(system: CodeSystem, code: ClinicalCode, first: ClinicalCode) {
  return { problem: `${system.name} ${code.code} is here twice (as ${first.code}).`, fix: "Leave one of them out." };
}

function leads(system: CodeSystem, code: ClinicalCode, articles: { address: string }[]) {
  if (!code.confirmed) return undefined;
  if (articles.length === 0) {
    const above = system.codes.find((other) => isPartOf(system, code, other))?.code ?? code.code;
    return {
      problem: `No article answers ${system.name} ${code.code}.`,
      fix: `Add { system: ${system.id}, code: "${above}" } to "codes" of an article, or leave the code out here.`,
    };
  }
  if (code.start && !articles.some(({ address }) => address === `/${code.start}/`))
    return {
      problem: `${system.name} ${code.code} starts with ${code.start}, and that article does not have the code.`,
      fix: `Add { system: ${system.id}, code: "${code.code}" } to its "codes", or name another article.`,
    };
  return undefined;
}
