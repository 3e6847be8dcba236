import { generateAtomFeed } from "feedsmith";
import type { CodeFeed } from "./code-feed";

/** The answer to a request for a code as Atom (RFC 4287), with the categories of MedlinePlus Connect. */
export function atomOf({ feed }: CodeFeed, self: string): string {
  return generateAtomFeed({
    xml: { base: feed.base, lang: feed.lang },
    title: { value: feed.title._value, type: "text" },
    subtitle: { value: feed.subtitle._value, type: "text" },
    authors: [{ name: feed.author.name._value, uri: feed.author.uri._value }],
    updated: new Date(feed.updated._value),
    categories: feed.category,
    id: feed.id._value,
    links: [
      { rel: "self", type: "application/atom+xml", href: self },
      { rel: "alternate", type: "text/html", href: feed.id._value },
    ],
    entries: feed.entry.map(({ lang, title, link, id, updated, summary }) => ({
      xml: { lang },
      title: { value: title._value, type: "text" },
      links: link,
      id: id._value,
      updated: new Date(updated._value),
      summary: { value: summary._value, type: "html" },
    })),
  });
}
