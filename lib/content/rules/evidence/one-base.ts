import type { Rule } from "../../rule";

/** Pictures out of 100 beside pictures out of 1,000 make the rare look common. */
export const oneBase: Rule = {
  name: "one-base",
  check({ survey }, { library: { figures } }) {
    const drawn = survey.elements.flatMap((element) =>
      (element.attributes.figure ?? "").split(/\s+/).flatMap((id) => {
        const base = figures.get(id)?.base;
        return base === undefined ? [] : [{ ...element, id, base }];
      }),
    );
    const first = drawn[0];

    return drawn.flatMap(({ name, id, base, line, column }) => {
      if (!first || base === first.base) return [];
      const problem = `<${name}> tells "${id}" in ${base} people, and the first picture of the page is in ${first.base}.`;
      return [{ line, column, problem, fix: "Tell all pictures of a page in the same number of people." }];
    });
  },
};
