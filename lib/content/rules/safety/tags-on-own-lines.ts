import { components } from "../../component-rules";
import type { ScanRule } from "../../rule";

/** A block that shares its line with text is read as part of the sentence, or stops MDX. */
export const tagsOnOwnLines: ScanRule = {
  name: "tags-on-own-lines",
  check({ source, tags }) {
    return tags.flatMap(({ name, closing, start, end, line, column }) => {
      if (components[name]?.kind !== "block") return [];

      const before = source.slice(source.lastIndexOf("\n", start - 1) + 1, start);
      const after = source.slice(end, (source.indexOf("\n", end) + 1 || source.length + 1) - 1);
      if (before.trim() === "" && after.trim() === "") return [];

      const shown = `<${closing ? "/" : ""}${name}>`;
      return [
        {
          line,
          column,
          problem: `${shown} shares its line with other text.`,
          fix: `Put ${shown} on a line of its own, with an empty line before and after.`,
        },
      ];
    });
  },
};
