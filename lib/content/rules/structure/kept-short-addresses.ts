import type { SiteRule } from "../../rule";

/**
 * A short address that was published leads to the same thing for ever: its line may not be changed or taken out. What
 * was published is in content/published-addresses.txt, so that one slip in either list is noticed.
 */
export const keptShortAddresses: SiteRule = {
  name: "kept-short-addresses",
  check({ library, publishedAddresses }) {
    const lines = new Set(library.shortAddresses.map(({ word, address }) => `/s/${word}/ ${address}`));

    return publishedAddresses
      .filter(({ address, leadsTo }) => leadsTo !== undefined && !lines.has(`${address} ${leadsTo}`))
      .map(({ address, leadsTo, line }) => ({
        file: "content/published-addresses.txt",
        line,
        problem: `${address} was published and leads to ${leadsTo}, and content/short-addresses.txt no longer says so.`,
        fix: `Bring this line back to content/short-addresses.txt: ${address.slice(3, -1)}  ${leadsTo}`,
      }));
  },
};
