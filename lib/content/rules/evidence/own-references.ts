import type { SiteRule } from "../../rule";

/** One source, one file, named as its id: or the same study is counted twice. */
export const ownReferences: SiteRule = {
  name: "own-references",
  check({ library }) {
    const seen = new Map<string, string>();
    return [...library.references].flatMap(([name, reference]) => {
      const file = `content/references/${name}.json`;
      const wrongName =
        reference.id === name
          ? []
          : [
              {
                file,
                field: "id",
                problem: `The file is called ${name}.json, and its id is "${reference.id}".`,
                fix: `Write "id": "${name}".`,
              },
            ];
      const again = (["DOI", "PMID", "PMCID"] as const).flatMap((field) => {
        const value = reference[field]?.toLowerCase();
        if (value === undefined) return [];
        const first = seen.get(`${field} ${value}`);
        if (first === undefined) seen.set(`${field} ${value}`, name);
        return first === undefined
          ? []
          : [
              {
                file,
                field,
                problem: `The source "${first}" has the same ${field}.`,
                fix: `Keep one of the two files, and cite that one.`,
              },
            ];
      });
      return [...wrongName, ...again.slice(0, 1)];
    });
  },
};
