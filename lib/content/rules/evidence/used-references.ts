import { usedSources } from "../../addresses";
import { addDays } from "../../dates";
import type { SiteRule } from "../../rule";

const daysOfGrace = 90;

/** A source that nothing rests on makes the list of sources look longer than it is. */
export const usedReferences: SiteRule = {
  name: "used-references",
  check({ library }) {
    const used = usedSources(library);

    return [...library.references].flatMap(([id, { custom }]) => {
      const file = `content/references/${id}.json`;
      if (custom.background && used.has(id))
        return [
          {
            file,
            field: "custom.background",
            problem: "This source is marked as background, but a page rests on it.",
            fix: 'Leave "background" out.',
          },
        ];
      if (custom.background || used.has(id) || custom.retracted) return [];

      const fix = 'Cite it, delete the file, or add "background": true under "custom".';
      return [
        {
          file,
          field: "id",
          problem: "No page rests on this source.",
          fix,
          errorFrom: addDays(custom.checkedOn, daysOfGrace),
        },
      ];
    });
  },
};
