import { components } from "../../component-rules";
import { didYouMean } from "../../nearest";
import type { Finding, ScanRule } from "../../rule";
import type { Tag } from "../../scan/read-tag";

const fix = "Copy an example from content/README.md.";

/** Only the components of the vocabulary, in their own spelling: MDX would publish any other tag without a word. */
export const knownComponents: ScanRule = {
  name: "known-components",
  check({ tags }) {
    return tags.flatMap((tag): Finding[] => {
      const { name, line, column, closing } = tag;
      if (Object.hasOwn(components, name)) return [];
      if (closing && tags.some((other) => !other.closing && other.name === name)) return [];

      const shown = `<${closing ? "/" : ""}${name}>`;
      const near = didYouMean(name, Object.keys(components)).replace(/mean (\w+)/, "mean <$1>");
      return [
        { line, column, problem: `${shown} is not one of our components.${near}`, fix: near ? fix : htmlFix(tag) },
      ];
    });
  },
};

const inMarkdown: Record<string, string> = {
  a: "Write a link as [words](/section/page/).",
  b: "Write bold text as **words**.",
  strong: "Write bold text as **words**.",
  i: "Write stress as *words*.",
  em: "Write stress as *words*.",
  br: "Leave an empty line between paragraphs.",
  p: "Leave an empty line between paragraphs.",
  img: 'A picture is drawn for the site: <Diagram name="…" />.',
  ul: 'Begin each item of a list with "- ".',
  li: 'Begin each item of a list with "- ".',
  table: "Write a table with | between the cells; content/README.md shows one.",
};

function htmlFix({ name }: Tag): string {
  const plain = name.toLowerCase();
  return Object.hasOwn(inMarkdown, plain) ? (inMarkdown[plain] ?? fix) : `HTML is not read here. ${fix}`;
}
