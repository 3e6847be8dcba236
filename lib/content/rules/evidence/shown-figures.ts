import type { Rule } from "../../rule";
import type { Figure } from "../../schema-evidence";
import type { Element } from "../../survey";

/** What a picture or number asks of a figure must be in it. */
export const shownFigures: Rule = {
  name: "shown-figures",
  check({ survey }, { library: { figures } }) {
    return survey.elements.flatMap((element) => {
      const ids = (element.attributes.figure ?? "").split(/\s+/).filter(Boolean);
      const found = ids.flatMap((id) => figures.get(id) ?? []);
      if (found.length === 0 || found.length < ids.length) return [];

      const wrong = slipIn(element, found);
      return wrong ? [{ line: element.line, column: element.column, ...wrong }] : [];
    });
  },
};

function slipIn({ name, attributes: { group = "1", show } }: Element, figures: Figure[]) {
  const [first] = figures;
  if (!first) return undefined;
  if (name === "Share" && !first.groups[Number(group) - 1])
    return {
      problem: `<Share> asks for group ${group}, and the figure has ${first.groups.length}.`,
      fix: "Count the groups in the file of the figure, from 1.",
    };
  if (name === "Share" && show === "difference" && !first.groups.some(({ comparator }) => comparator))
    return {
      problem: "<Share> asks for a difference, and the figure has no comparison.",
      fix: "Say the share alone, and that there was nothing to compare it with.",
    };
  if ((name === "Share" || name === "Chances") && figures.length > 1)
    return {
      problem: `<${name}> names ${figures.length} figures.`,
      fix: "Use one for each; <FactBox> shows several in one table.",
    };
  if (name === "FactBox" && figures.some((figure) => namesOf(figure) !== namesOf(first)))
    return {
      problem: "The figures of this <FactBox> are about different groups.",
      fix: 'Put only figures with the same "short" names side by side, in the same order.',
    };
  return undefined;
}

function namesOf({ groups }: Figure): string {
  return groups.map(({ short }) => short).join(" | ");
}
