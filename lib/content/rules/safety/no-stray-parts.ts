import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { components } from "../../component-rules";
import type { Finding } from "../../rule";

const rules: Partial<Record<Nodes["type"], [rule: string, problem: string, fix: string]>> = {
  mdxjsEsm: ["no-programs", "This line would run as a program, so it is not allowed.", "Leave the line out."],
  mdxFlowExpression: [
    "no-programs",
    "Text in { } would run as a program, so it is not allowed.",
    "Leave out the { and }.",
  ],
  mdxTextExpression: [
    "no-programs",
    "Text in { } would run as a program, so it is not allowed.",
    "Leave out the { and }.",
  ],
  html: ["known-components", "HTML is not read here.", "Copy an example from content/README.md."],
  definition: [
    "plain-signs",
    "A link address on a line of its own is not read here.",
    "Write the link in the sentence: [words](/section/page/).",
  ],
  footnoteReference: ["plain-signs", "Footnotes are not used here.", 'To name a source, write <Cite id="…" at="…" />.'],
  footnoteDefinition: [
    "plain-signs",
    "Footnotes are not used here.",
    'To name a source, write <Cite id="…" at="…" />.',
  ],
  delete: [
    "plain-signs",
    "Text struck through (~) is not used here.",
    'Leave the text out; write "about" for a single ~.',
  ],
};

/**
 * The second net, over what MDX itself made of the text: anything that is not plain text, a link, a table or a component
 * of ours. What the first net (the other rules of this folder) names is blanked out before and never comes here.
 */
export function noStrayParts(tree: Root): [rule: string, findings: Finding[]][] {
  const found: [string, Finding[]][] = [];
  visit(tree, (node) => {
    const place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    const report = (rule: string, problem: string, fix: string) => found.push([rule, [{ ...place, problem, fix }]]);
    const known = rules[node.type];
    if (known) report(...known);
    if (node.type === "listItem" && typeof node.checked === "boolean")
      report("plain-signs", "Boxes to tick ([ ]) are not used here.", "Leave out the [ ].");
    if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return;

    if (node.name === null || !Object.hasOwn(components, node.name))
      report(
        "known-components",
        `<${node.name ?? ""}> is not one of our components.`,
        "Copy an example from content/README.md.",
      );
    else if (
      node.attributes.some(
        (entry) =>
          entry.type !== "mdxJsxAttribute" ||
          typeof entry.value !== "string" ||
          !Object.hasOwn(components[node.name ?? ""]?.attributes ?? {}, entry.name),
      )
    )
      report(
        "known-attributes",
        `<${node.name}> has an attribute that is not text or not its own.`,
        "Copy an example from content/README.md.",
      );
  });
  return found;
}
