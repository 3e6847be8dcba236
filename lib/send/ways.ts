import type { Article, Library } from "../content/library";
import { shortAddressOf } from "../content/short-addresses";
import { fullAddress } from "../content/site-address";

/** The ways to hand a page or an answer on, all of them without script. */
export interface WaysToSend {
  /** The whole short address: `https://example.org/s/side-effects/`. */
  link: string;
  /** The same as people write it: without `https://`. */
  written: string;
  /** Opens an email with a ready sentence. */
  mail: string;
  /** Opens a text message with a ready sentence (RFC 5724; the `?&` is for phones that ask for either). */
  text: string;
  /** A line to paste into a letter. */
  letter: string;
}

/**
 * How to hand on an article or an answer.
 * @param address From the site's root, with the answer behind `#`.
 * @param words Its title or question.
 */
export function waysToSend(library: Library, address: string, words: string): WaysToSend {
  const link = fullAddress(shortAddressOf(library, address));
  const written = link.replace(/^https:\/\//, "");
  // An address may stand in a query as it is (RFC 3986), and repeats what the page already holds.
  const message = `body=${encodeURIComponent("In plain words, with sources:")}%20${link}`;

  return {
    link,
    written,
    mail: `mailto:?subject=${encodeURIComponent(words)}&${message}`,
    text: `sms:?&${message}`,
    letter: `${/[?!.]$/.test(words) ? words : `${words}:`} ${written}`,
  };
}

/** What is true of the version of a page that lies on the table, for paper. */
export function reviewInShort({ fields: { review } }: Article): string {
  return review.status === "reviewed" ? `Reviewed by ${review.by}` : "Not reviewed by a clinician yet";
}
