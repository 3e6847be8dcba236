import { attributeOf, elementsOf, type Page, textOf } from "./html";

const linking = ["href", "src", "srcset", "action", "data", "poster"];

/**
 * Addresses on this site that a page refers to, without query and fragment: links, images (the preview card too), scripts, styles.
 * @param origin `https://example.org`: full addresses there count as the site's own.
 */
export function addressesIn(page: Page, origin: string): Set<string> {
  const found = new Set<string>();
  for (const element of elementsOf(page)) {
    for (const name of linking) {
      const value = attributeOf(element, name);
      const own = value === undefined ? undefined : ownAddress(value.split(/[\s,]/)[0] ?? "", origin);
      if (own) found.add(own);
    }
    // The picture a service shows beside a link (ogp.me): no reader's browser asks for it.
    if (attributeOf(element, "property") === "og:image") {
      const own = ownAddress(attributeOf(element, "content") ?? "", origin);
      if (own) found.add(own);
    }
    if (element.tagName === "style")
      for (const [, address = ""] of textOf(element).matchAll(/url\(["']?([^"')]+)/g)) {
        const own = ownAddress(address, origin);
        if (own) found.add(own);
      }
  }
  return found;
}

/** Addresses that a sitemap (sitemaps.org) lists. */
export function addressesInSitemap(xml: string, origin: string): Set<string> {
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => ownAddress(address, origin));
  return new Set(listed.filter((address) => address !== undefined));
}

function ownAddress(address: string, origin: string): string | undefined {
  if (address.startsWith("#") || address === "") return undefined;
  if (!URL.canParse(address, origin)) return undefined;
  const url = new URL(address, origin);

  return url.origin === origin ? decodeURIComponent(url.pathname) : undefined;
}
