import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";

/** A citation says where in the source, so that a clinician finds it in a minute. */
export const citedPlaces: Rule<ArticleFields | PageFields> = {
  name: "cited-places",
  check({ survey }) {
    return survey.elements.flatMap(({ name, attributes: { id = "", at = "" }, line, column }) => {
      if (name !== "Cite" || id.trim() === "" || at.trim() === "") return [];

      const ids = id.trim().split(/\s+/);
      const places = at.split(/;\s*/);
      if (new Set(ids).size < ids.length)
        return [
          {
            line,
            column,
            problem: "This citation names a source twice.",
            fix: 'Name it once, with both places: at="Table 2, section 5.1".',
          },
        ];
      if (ids.length === 1 || (places.length === ids.length && places.every((place) => place.trim() !== ""))) return [];

      const problem = `This citation names ${ids.length} sources and ${places.filter(Boolean).length === 1 ? "1 place" : `${places.filter(Boolean).length} places`}.`;
      return [
        {
          line,
          column,
          problem,
          fix: 'Give one place for each source, in the same order, with "; " between: at="abstract; Table 1".',
        },
      ];
    });
  },
};
