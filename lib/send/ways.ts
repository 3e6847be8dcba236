import type { Article, Library } from "../content/library";
import type { ArticleFields } from "../content/schema";
import { shortAddressOf } from "../content/short-addresses";
import { fullAddress } from "../content/site-address";
import { firstLanguage } from "../words/languages.mjs";
import type { Words } from "../words/words";
import { wordsFor } from "../words/words-for.mjs";

/** The ways to hand an address on, all of them without script. */
export interface WaysToSend {
  /** The whole address: `https://example.org/s/side-effects/`. */
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
 * @param title Its title or question.
 */
export function waysToSend(library: Library, address: string, title: string, words?: Words): WaysToSend {
  return messageAbout(fullAddress(shortAddressOf(library, address)), title, words);
}

/** How to hand on a full web address, with the title that says what it is about. */
export function messageAbout(link: string, title: string, words = wordsFor(firstLanguage)): WaysToSend {
  const written = writtenAs(link);
  // An address may stand in a query as it is (RFC 3986), and repeats what the page already holds.
  const message = `body=${encodeURIComponent(words("send.message"))}%20${link}`;

  return {
    link,
    written,
    mail: `mailto:?subject=${encodeURIComponent(title)}&${message}`,
    text: `sms:?&${message}`,
    letter: `${/[?!.]$/.test(title) ? title : `${title}:`} ${written}`,
  };
}

/** Where the ways to send an article and each of its answers stand: `/send/side-effects/`. */
export function sendPage(library: Library, { address }: Article): string {
  return shortAddressOf(library, address).replace(/^\/s\//, "/send/");
}

/** The short address of an answer as people write it, and the part of that page which is about it. */
export function shortOfAnswer(library: Library, article: Article, id: string): { written: string; send: string } {
  const short = shortAddressOf(library, `${article.address}#${id}`);
  const word = short.split("/")[2] ?? "";

  return { written: writtenAs(fullAddress(short)), send: `${sendPage(library, article)}#${word}` };
}

/** An address as people write it: without `https://`. */
export function writtenAs(link: string): string {
  return link.replace(/^https:\/\//, "");
}

/** What is true of the version of a page that lies on the table, for paper. */
export function reviewInShort({ review }: ArticleFields, words = wordsFor(firstLanguage)): string {
  return review.status === "reviewed" ? words("status.reviewedBy", { name: review.by }) : words("status.notReviewed");
}
