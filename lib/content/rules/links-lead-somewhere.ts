import { visit } from "unist-util-visit";
import { builtAddresses } from "../addresses";
import { didYouMean } from "../nearest";
import type { Finding, Rule } from "../rule";
import type { ArticleFields } from "../schema";

/** Every link of the text leads to a page of this site that exists; sources are cited, not linked. */
export const linksLeadSomewhere: Rule<ArticleFields> = {
  name: "links-lead-somewhere",
  check({ tree, fields }, library) {
    const known = builtAddresses(library);
    const findings: Finding[] = [];
    visit(tree, "link", ({ url, position }) => {
      const [address = "", anchor] = url.split("#");
      const place = { ...position?.start };
      const fix = "Use the address of a page of this site, from the root and with a final slash: /risks/side-effects/.";
      if (!address.startsWith("/")) {
        if (address !== "") findings.push({ ...place, problem: `The link ${url} leaves this site.`, fix: `To name a source, use <Cite>. ${fix}` });
      } else if (!known.has(address)) {
        findings.push({ ...place, problem: `There is no page ${address}.${didYouMean(address, known.keys())}`, fix });
      } else if (anchor && !known.get(address)?.has(anchor)) {
        const near = didYouMean(anchor, known.get(address) ?? []);
        findings.push({ ...place, problem: `The page ${address} has no part #${anchor}.${near}`, fix: "Copy the address of the heading from the page." });
      }
    });
    for (const [index, name] of fields.related.entries())
      if (!known.has(`/${name}/`))
        findings.push({
          field: `related.${index}`,
          problem: `There is no article ${name}.${didYouMean(name, [...known.keys()].map((address) => address.slice(1, -1)))}`,
          fix: "Use section/name of an existing article.",
        });
    return findings;
  },
};
