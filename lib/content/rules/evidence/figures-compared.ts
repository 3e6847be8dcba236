import type { SiteRule } from "../../rule";

/** A number of people helped means nothing without the number who got better anyway. */
export const figuresCompared: SiteRule = {
  name: "figures-compared",
  check({ library: { figures } }) {
    return [...figures].flatMap(([id, { groups, noComparator }]) => {
      const compared = groups.some(({ comparator }) => comparator);
      const file = `content/figures/${id}.yaml`;
      if (!compared && noComparator === undefined)
        return [
          {
            file,
            field: "groups",
            problem: "No group is marked as the comparison.",
            fix: 'Add "comparator: true" to it, or say in "noComparator" why there is none.',
          },
        ];
      if (compared && noComparator !== undefined)
        return [
          {
            file,
            field: "noComparator",
            problem: "A group is marked as the comparison, and noComparator says that there is none.",
            fix: "Leave out the one that is wrong.",
          },
        ];
      return [];
    });
  },
};
