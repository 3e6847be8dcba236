import { components } from "../../component-rules";
import { nearest } from "../../nearest";
import type { Finding, ScanRule } from "../../rule";
import type { Tag } from "../../scan/read-tag";

/** A tag left open swallows the rest of the page. */
export const closedTags: ScanRule = {
  name: "closed-tags",
  check({ tags, unclosed, unopened }) {
    // A mistyped name is said once, by known-components: its other half is not a second mistake.
    const mistyped = tags.filter(({ name }) => !Object.hasOwn(components, name));
    const isHalf = ({ name, closing }: Tag) =>
      mistyped.some((tag) => tag.closing !== closing && nearest(tag.name, Object.keys(components)) === name);
    const left = unclosed
      .filter((tag) => !isHalf(tag))
      .map(({ name, line, column }): Finding => {
        if (components[name]?.holdsText === false)
          return { line, column, problem: `<${name}> does not end.`, fix: `End it with a slash: <${name} … />.` };
        return {
          line,
          column,
          problem: `<${name}> is opened here and never closed.`,
          fix: `Add </${name}> on a line of its own after its text.`,
        };
      });
    const extra = unopened
      .filter((tag) => !isHalf(tag))
      .map(({ name, line, column }) => ({
        line,
        column,
        problem: `</${name}> closes something that is not open.`,
        fix: `Add <${name}> before its text, or leave this line out.`,
      }));
    const empty = tags
      .filter(({ name, selfClosing, closing }) => selfClosing && !closing && components[name]?.holdsText === true)
      .map(({ name, line, column }) => ({
        line,
        column,
        problem: `<${name} /> holds no text.`,
        fix: `Write the text between <${name}> and </${name}>.`,
      }));
    return [...left, ...extra, ...empty];
  },
};
