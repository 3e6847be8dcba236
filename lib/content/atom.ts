import { create } from "xmlbuilder2";
import type { CodeFeed } from "./code-feed";

/** The answer to a request for a code as Atom (RFC 4287), in the order and with the categories of MedlinePlus Connect. */
export function atomOf({ feed }: CodeFeed, self: string): string {
  const root = create({ version: "1.0", encoding: "UTF-8" }).ele("http://www.w3.org/2005/Atom", "feed", {
    "xml:base": feed.base,
    "xml:lang": feed.lang,
  });
  root.ele("title", { type: "text" }).txt(feed.title._value);
  root.ele("subtitle", { type: "text" }).txt(feed.subtitle._value);
  const author = root.ele("author");
  author.ele("name").txt(feed.author.name._value);
  author.ele("uri").txt(feed.author.uri._value);
  root.ele("updated").txt(feed.updated._value);
  for (const category of feed.category) root.ele("category", { ...category });
  root.ele("id").txt(feed.id._value);
  root.ele("link", { rel: "self", type: "application/atom+xml", href: self });
  root.ele("link", { rel: "alternate", type: "text/html", href: feed.id._value });
  for (const { lang, title, link, id, updated, summary } of feed.entry) {
    const entry = root.ele("entry", { "xml:lang": lang });
    entry.ele("title", { type: "text" }).txt(title._value);
    for (const one of link) entry.ele("link", { ...one });
    entry.ele("id").txt(id._value);
    entry.ele("updated").txt(updated._value);
    entry.ele("summary", { type: "html" }).txt(summary._value);
  }

  return `${root.end({ prettyPrint: true })}\n`;
}
