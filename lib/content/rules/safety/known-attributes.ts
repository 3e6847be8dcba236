import { type ComponentRule, components } from "../../component-rules";
import { didYouMean } from "../../nearest";
import type { Finding, ScanRule } from "../../rule";
import type { Attribute, Tag } from "../../scan/read-tag";

const example = "Copy an example from content/README.md.";

/** Components take their own attributes, with values from their lists: MDX itself checks neither. */
export const knownAttributes: ScanRule = {
  name: "known-attributes",
  check({ tags }) {
    return tags.flatMap((tag) => {
      const known = Object.hasOwn(components, tag.name) ? components[tag.name] : undefined;
      if (!known) return [];
      if (tag.closing)
        return tag.attributes.map((entry) =>
          at(entry, `</${tag.name}> is a closing tag and takes nothing.`, "Move it to the opening tag."),
        );

      return [...checkEach(tag, known), ...checkMissing(tag, known)];
    });
  },
};

function checkEach({ name, attributes }: Tag, known: ComponentRule): Finding[] {
  const seen = new Set<string>();
  return attributes.flatMap((entry) => {
    if (entry.form === "spread")
      return [
        at(entry, `<${name}> holds { … }, which would run as a program.`, 'Write each attribute as name="text".'),
      ];

    const rule = Object.hasOwn(known.attributes, entry.name) ? known.attributes[entry.name] : undefined;
    if (!rule)
      return [
        at(entry, `<${name}> has no "${entry.name}".${didYouMean(entry.name, Object.keys(known.attributes))}`, example),
      ];
    if (seen.has(entry.name)) return [at(entry, `<${name}> has "${entry.name}" twice.`, "Keep the right one.")];
    seen.add(entry.name);
    if (entry.form === "program")
      return [
        at(entry, `"${entry.name}" of <${name}> is in { }, which would run as a program.`, `Write ${entry.name}="…".`),
      ];
    if (entry.form !== "text")
      return [at(entry, `"${entry.name}" of <${name}> needs its text in quotation marks.`, `Write ${entry.name}="…".`)];
    if (entry.value.trim() === "")
      return [at(entry, `"${entry.name}" of <${name}> is empty.`, `It is for ${rule.purpose}.`)];
    if (rule.values && !rule.values.includes(entry.value)) {
      const problem = `"${entry.value}" is not a ${entry.name} of <${name}>.${didYouMean(entry.value, rule.values)}`;
      return [at(entry, problem, `Use one of: ${rule.values.join(", ")}.`)];
    }
    return [];
  });
}

function checkMissing({ name, attributes, line, column }: Tag, known: ComponentRule): Finding[] {
  const given = new Set(attributes.map((entry) => entry.name));
  return Object.entries(known.attributes)
    .filter(([attribute, { required }]) => required && !given.has(attribute))
    .map(([attribute, { purpose }]) => ({
      line,
      column,
      problem: `<${name}> needs ${attribute}: ${purpose}.`,
      fix: `Add ${attribute}="…".`,
    }));
}

function at({ line, column }: Attribute, problem: string, fix: string): Finding {
  return { line, column, problem, fix };
}
