import type { SiteRule } from "../../rule";
import { sharedAddresses, shortAddresses, shortAddressFile } from "../../short-addresses";
import { proposeWord, soundOf } from "../../short-words";

/** Every article and every answer can be sent in a letter or read out over the phone. */
export const shortAddressForEach: SiteRule = {
  name: "short-address-for-each",
  check({ library }) {
    const shared = sharedAddresses(library);
    if (library.shortAddresses.length === 0 && shared.length > 0)
      return [
        {
          file: shortAddressFile,
          line: 1,
          problem: "The list of short addresses is missing or empty.",
          fix: "Bring it back from the last version; for a new library, run: npm run short",
        },
      ];

    const have = new Set(shortAddresses(library).values());
    const sounds = new Set(library.shortAddresses.map(({ word }) => soundOf(word)));
    return shared
      .filter(({ address }) => !have.has(address))
      .map(({ address, words: title, page, file, line }) => ({
        file,
        line,
        problem: `${address.includes("#") ? "This answer" : "This article"} has no short address.`,
        fix: `Run "npm run short", or add a line to ${shortAddressFile}: ${proposeWord(title, page, sounds)}  ${address}`,
      }));
  },
};
