import { sharesOf } from "../../figures/shares-of";
import { sharesIn } from "../../numbers";
import type { Finding, Rule, SiteRule } from "../../rule";
import type { Figure } from "../../schema-evidence";

/** Fields are plain text and cannot take a number from a figure; so they are held against the figures of the page. */
export const fieldShares: Rule = {
  name: "field-shares",
  check({ fields, survey }, { library: { figures } }) {
    const used = survey.outline.figures.flatMap((id) => figures.get(id) ?? []);
    const texts = [
      { field: "title", value: fields.title },
      { field: "description", value: fields.description },
      { field: "summary", value: fields.summary },
      ...fields.keyPoints.map((value, index) => ({ field: `keyPoints.${index}`, value })),
      ...fields.questions.map((value, index) => ({ field: `questions.${index}`, value })),
    ];

    return texts.flatMap(({ field, value }) =>
      unknownShares(value, used, "Use the figure in the text, or correct the number here.").map((finding) => ({
        field,
        ...finding,
      })),
    );
  },
};

/** The same for the answers to claims, which name their figures. */
export const claimShares: SiteRule = {
  name: "field-shares",
  check({ library: { claims, figures } }) {
    return [...claims].flatMap(([id, { why, figures: names = [] }]) =>
      unknownShares(
        why,
        names.flatMap((name) => figures.get(name) ?? []),
        'Name the figure it comes from: "figures: [ … ]"; or correct the number.',
      ).map((finding) => ({ file: `content/claims/${id}.yaml`, field: "why", ...finding })),
    );
  },
};

function unknownShares(text: string, figures: Figure[], fix: string): Finding[] {
  return sharesIn(text).flatMap(({ words, numbers, base }) => {
    const known = new Set(figures.filter((figure) => figure.base === base).flatMap(sharesOf));
    return numbers.every((number) => known.has(number))
      ? []
      : [{ problem: `"${words}" is not what any figure named here gives.`, fix }];
  });
}
