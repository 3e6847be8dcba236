import { nearest } from "../../nearest";
import type { SiteRule } from "../../rule";

/**
 * A published address is a promise: it stands in letters, leaflets and record systems. The list of them is
 * content/published-addresses.txt; `npm run check:content -- --record` adds new ones when the site is published.
 */
export const keptAddresses: SiteRule = {
  name: "kept-addresses",
  check({ library, addresses, publishedAddresses, unread }) {
    const aliases = new Set(library.articles.flatMap(({ fields }) => fields.aliases));
    const own = library.articles.map(({ address }) => address);

    return publishedAddresses.flatMap(({ address, leadsTo, line }) => {
      if (leadsTo !== undefined || addresses.has(address) || aliases.has(address)) return [];
      if (unread.has(`content/articles${address.slice(0, -1)}.mdx`)) return [];

      const near = nearest(address, own);
      const where = near ? ` (was it renamed to ${near}?)` : "";
      return [
        {
          file: "content/published-addresses.txt",
          line,
          problem: `${address} was published, and no page stands there now${where}.`,
          fix: `Add it to "aliases" of the article that takes its place: aliases: [ ${address} ].`,
        },
      ];
    });
  },
};
