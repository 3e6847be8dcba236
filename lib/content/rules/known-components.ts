import { visit } from "unist-util-visit";
import { didYouMean } from "../nearest";
import type { Finding, Rule } from "../rule";
import { components } from "../vocabulary";

/** An article is text, not a program: only the components of the vocabulary, with their own attributes. */
export const knownComponents: Rule = {
  name: "known-components",
  check({ tree }) {
    const findings: Finding[] = [];
    visit(tree, (node) => {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      const report = (problem: string, fix = "Copy an example from content/README.md.") =>
        findings.push({ line, column, problem, fix });

      if (node.type === "mdxjsEsm") report('Lines that start with "import" or "export" are not allowed.', "Leave the line out.");
      if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression")
        report("Text in { } would run as a program, so it is not allowed.", "Leave out the { and }.");
      if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return;

      const known = node.name === null ? undefined : components[node.name];
      if (!known) {
        const near = didYouMean(node.name ?? "", Object.keys(components)).replace(/mean (\w+)/, "mean <$1>");
        report(`<${node.name ?? ""}> is not one of our components.${near}`);
        return;
      }
      const given = new Map<string, unknown>();
      for (const entry of node.attributes) {
        if (entry.type !== "mdxJsxAttribute") {
          report(`<${node.name}> holds { … }, which would run as a program.`, 'Write each attribute as name="text".');
          continue;
        }
        given.set(entry.name, entry.value);
        const rule = Object.hasOwn(known.attributes, entry.name) ? known.attributes[entry.name] : undefined;
        if (!rule) report(`<${node.name}> has no "${entry.name}".${didYouMean(entry.name, Object.keys(known.attributes))}`);
        else if (typeof entry.value !== "string") report(`"${entry.name}" of <${node.name}> is not text.`, `Write ${entry.name}="…".`);
        else if (rule.values && !rule.values.includes(entry.value))
          report(
            `"${entry.value}" is not a ${entry.name} of <${node.name}>.${didYouMean(entry.value, rule.values)}`,
            `Use one of: ${rule.values.join(", ")}.`,
          );
      }
      for (const [name, rule] of Object.entries(known.attributes))
        if (rule.required && !given.has(name)) report(`<${node.name}> needs ${name}: ${rule.purpose}.`, `Add ${name}="…".`);
    });
    return findings;
  },
};
