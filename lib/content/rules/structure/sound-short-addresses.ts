import { nearest } from "../../nearest";
import type { Finding, SiteRule } from "../../rule";
import { followAddress, type ShortAddress, shortAddressFile } from "../../short-addresses";
import { soundOf, speakable } from "../../short-words";

/** Each line of the list can be read out, is not mistaken for another, and leads to one thing for good. */
export const soundShortAddresses: SiteRule = {
  name: "sound-short-addresses",
  check({ library, addresses, unread }) {
    const built = addresses as Map<string, Set<string>>;
    const sounds = new Map<string, ShortAddress>();
    const last = new Map(library.shortAddresses.map((entry) => [entry.word, entry]));
    const latest = new Map<string, ShortAddress>();
    const own = new Map<string, ShortAddress>();

    return library.shortAddresses.flatMap((entry) => {
      const { word, address, line } = entry;
      const before = latest.get(word);
      const first = sounds.get(soundOf(word));
      const target = followAddress(library, address, built);
      const same = target === undefined || before ? undefined : own.get(target);
      latest.set(word, entry);
      if (!first) sounds.set(soundOf(word), entry);
      if (target !== undefined && !own.has(target)) own.set(target, entry);

      const found = (): Omit<Finding, "line"> | undefined => {
        if (!speakable.test(word) || !/^\/\S*$/.test(address)) return malformed(word, address);
        if (first && first.word !== word) return soundsAlike(word, first);
        if (before && followAddress(library, before.address, built) !== undefined) return taken(word, before);
        if (target === undefined && last.get(word) === entry && !isUnread(address, unread))
          return gone(word, address, built);
        if (same) return twice(word, same);
        return undefined;
      };
      const problem = found();
      return problem ? [{ file: shortAddressFile, line, ...problem }] : [];
    });
  },
};

function malformed(word: string, address: string) {
  const isWord = speakable.test(word);
  return {
    problem: isWord
      ? `"${word}" has ${address === "" ? "no" : "more than one"} address.`
      : `"${word}" cannot be read out.`,
    fix: isWord
      ? "Write the word, two spaces and the address: side-effects  /risks/side-effects/."
      : "Use one to four words of lower-case letters, with hyphens, 32 letters at most: drive-home.",
  };
}

function soundsAlike(word: string, first: ShortAddress) {
  return {
    problem: `"${word}" sounds like "${first.word}" on line ${first.line}.`,
    fix: "Choose a word that nobody can mistake for it over the phone.",
  };
}

function taken(word: string, before: ShortAddress) {
  return {
    problem: `"${word}" already leads to ${before.address} (line ${before.line}).`,
    fix: "Choose another word; a short address never changes its meaning.",
  };
}

function gone(word: string, address: string, built: Map<string, Set<string>>) {
  const [path = "", part] = address.split("#");
  const near = part === undefined ? nearest(path, built.keys()) : nearest(part, built.get(path) ?? []);
  const guess = near && (part === undefined ? near : `${path}#${near}`);
  return {
    problem: `/s/${word}/ leads to ${address}, which is not there${guess ? ` (did it become ${guess}?)` : ""}.`,
    fix: `Leave this line. Add another at the end, with the same word and what took its place: ${word}  ${guess ?? `${path}`}`,
  };
}

function twice(word: string, same: ShortAddress) {
  return {
    problem: `"${word}" leads where "${same.word}" (line ${same.line}) already leads.`,
    fix: "Leave this line out.",
  };
}

function isUnread(address: string, unread: ReadonlySet<string>): boolean {
  return unread.has(`content/articles${address.replace(/\/(#.*)?$/, "")}.mdx`);
}
