import { visit } from "unist-util-visit";
import { didYouMean } from "../nearest";
import type { Finding, Rule } from "../rule";

/** A term without its meaning would promise an explanation and open nothing. */
export const knownTerms: Rule = {
  name: "known-terms",
  check({ tree }, { glossary }) {
    const findings: Finding[] = [];
    visit(tree, "mdxJsxTextElement", (node) => {
      const entry = node.attributes.find((attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === "id");
      if (node.name !== "Term" || typeof entry?.value !== "string" || glossary.has(entry.value)) return;
      const problem = `The glossary has no "${entry.value}".${didYouMean(entry.value, glossary.keys())}`;
      findings.push({ ...node.position?.start, problem, fix: `Add content/glossary/${entry.value}.md, or use a term that is there.` });
    });
    return findings;
  },
};
