import { didYouMean } from "../../nearest";
import type { CheckedSite, Finding, SiteRule } from "../../rule";

/** A word people search by leads to a page, heading, answer, word, claim or source that is there. */
export const synonymsLeadSomewhere: SiteRule = {
  name: "synonyms-lead-somewhere",
  check: (site) => synonymsOf(site, "content/synonyms.yaml"),
};

/** The same for the search words of one language. */
export function synonymsOf({ library, addresses, unread }: CheckedSite, file: string): (Finding & { file: string })[] {
  return library.synonyms.flatMap(({ say: [first], to }, group) =>
    to.flatMap((address, place) => {
      const field = `groups.${group}.to.${place}`;
      const [page = "", part] = address.split("#");
      const parts = addresses.get(page);
      if (!parts && unread.has(`content/articles${page.replace(/\/$/, "")}.mdx`)) return [];
      if (!parts)
        return [
          {
            file,
            field,
            problem: `"${first}" leads to ${page}, and there is no such page.${didYouMean(page, addresses.keys())}`,
            fix: "Copy the address of a page of this site, or take it out of the group.",
          },
        ];
      if (part === undefined || parts.has(part)) return [];
      return [
        {
          file,
          field,
          problem: `"${first}" leads to ${address}, and ${page} has no part #${part}.${didYouMean(part, parts)}`,
          fix: 'Open the page, press the heading or "Link to this answer", and copy the address.',
        },
      ];
    }),
  );
}
