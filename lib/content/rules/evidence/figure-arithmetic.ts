import type { SiteRule } from "../../rule";

/** Whole people out of 100, and the count they come from, must be the same share. */
export const figureArithmetic: SiteRule = {
  name: "figure-arithmetic",
  check({ library: { figures } }) {
    return [...figures].flatMap(([id, { groups }]) =>
      groups.flatMap(({ name, n, of, per100 }, index) => {
        const place = { file: `content/figures/${id}.yaml`, field: `groups.${index}` };
        if (per100 === undefined && (n === undefined || of === undefined))
          return [
            {
              ...place,
              problem: `The group "${name}" gives no share.`,
              fix: "Give n and of (people with the outcome, people in the group), or per100 where the source gives only that.",
            },
          ];
        if (n === undefined || of === undefined) return [];
        if (n > of)
          return [
            {
              ...place,
              problem: `In the group "${name}", ${n} people of ${of} is more than all.`,
              fix: "Compare n and of with the source.",
            },
          ];
        if (per100 === undefined || Math.abs((100 * n) / of - per100) <= 0.5) return [];

        const problem = `In the group "${name}", ${n} of ${of} is ${toOnePlace((100 * n) / of)} out of 100, and per100 says ${per100}.`;
        return [
          { ...place, problem, fix: "Compare all three with the source; leave per100 out where n and of are known." },
        ];
      }),
    );
  },
};

function toOnePlace(number: number): number {
  return Math.round(number * 10) / 10;
}
