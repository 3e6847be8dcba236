import type { Metadata } from "next";
import { loadLibrary } from "./load";
import { fullAddress, href } from "./site-address";

interface PageWords {
  title: string;
  description: string;
  /** From the site's root: `/risks/`. */
  address: string;
  /** When the text was first published and last changed (ISO 8601), for articles. */
  published?: string;
  updated?: string;
}

/** Title, description, canonical address and Open Graph of a page. */
export function pageMetadata({ title, description, address, published, updated }: PageWords): Metadata {
  const { site } = loadLibrary();
  const url = fullAddress(address);
  const shared = { title, description, url, siteName: site.name, locale: "en_US" };

  return {
    title: address === "/" ? title : `${title} | ${site.name}`,
    description,
    alternates: { canonical: url },
    icons: { icon: href("/icon.svg") },
    openGraph: published
      ? { ...shared, type: "article", publishedTime: published, modifiedTime: updated }
      : { ...shared, type: "website" },
    // Every service that reads these falls back to Open Graph.
    twitter: null,
    referrer: "no-referrer",
  };
}
