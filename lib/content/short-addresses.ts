import { builtAddresses } from "./addresses";
import type { Library } from "./library";

/** One line of `content/short-addresses.txt`: `/s/<word>/` leads to `address`. */
export interface ShortAddress {
  /** One to four words, as they are read out: `drive-home`. */
  word: string;
  /** From the site's root, with the answer behind `#`: `/routes/after-treatment/#can-i-drive`. */
  address: string;
  line: number;
}

/** An article or answer that people send each other. */
export interface SharedAddress {
  address: string;
  /** Its title or question. */
  words: string;
  /** The name of the article it is on. */
  page: string;
  file: string;
  line: number;
}

export const shortAddressFile = "content/short-addresses.txt";

/** Reads the list. Nothing is judged here: a line without an address has an empty one. */
export function readShortAddresses(source: string): ShortAddress[] {
  return source.split("\n").flatMap((text, index) => {
    const [word = "", ...rest] = text.trim().split(/\s+/);
    return word === "" || word.startsWith("#") ? [] : [{ word, address: rest.join(" "), line: index + 1 }];
  });
}

/** What must have a short address: every article, and every answer to a common question. */
export function sharedAddresses({ articles }: Library): SharedAddress[] {
  return articles.flatMap(({ file, address, slug: page, fields, outline }) => [
    { address, words: fields.title, page, file, line: 1 },
    ...outline.questions.map(({ id, question: words, line }) => ({
      address: `${address}#${id}`,
      words,
      page,
      file,
      line,
    })),
  ]);
}

/** Where a recorded address leads today: there, or to the article that has it as an alias; nothing where it is gone. */
export function followAddress(library: Library, recorded: string, built = builtAddresses(library)): string | undefined {
  const [path = "", part] = recorded.split("#");
  const address = built.has(path)
    ? path
    : library.articles.find(({ fields }) => fields.aliases.includes(path))?.address;
  if (address === undefined) return undefined;
  if (part === undefined) return address;

  return built.get(address)?.has(part) ? `${address}#${part}` : undefined;
}

/**
 * Each word with the address it leads to now. A word that is listed again follows its last line: that is how it moves
 * on when its page or answer is gone.
 */
export function shortAddresses(library: Library): Map<string, string> {
  const built = builtAddresses(library);
  const found = new Map<string, string>();
  for (const { word, address } of library.shortAddresses) {
    const target = followAddress(library, address, built);
    if (target !== undefined) found.set(word, target);
  }
  return found;
}

const known = new WeakMap<Library, Map<string, string>>();

/**
 * The short address of an article or answer: `/risks/side-effects/` has `/s/side-effects/`.
 * @param address From the site's root, with the answer behind `#`.
 * @throws Error for an address that has none; the content check asks for one, so a checked article has it.
 */
export function shortAddressOf(library: Library, address: string): string {
  const words = known.get(library) ?? wordsByAddress(library);
  known.set(library, words);
  const word = words.get(address);
  if (word === undefined) throw new Error(`${address} has no short address in ${shortAddressFile}.`);

  return `/s/${word}/`;
}

/** The first word that was given to an address stays its own, whatever else leads there later. */
function wordsByAddress(library: Library): Map<string, string> {
  const words = new Map<string, string>();
  for (const [word, address] of shortAddresses(library)) if (!words.has(address)) words.set(address, word);

  return words;
}
