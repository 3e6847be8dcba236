import type { Metadata } from "next";
import { loadLibrary } from "./load";
import { fullAddress, href } from "./site-address";

interface PageWords {
  title: string;
  description: string;
  /** From the site's root: `/risks/`. */
  address: string;
  /** Articles have dates of their own, in their structured data. */
  isArticle?: boolean;
  /** The same content in other forms: media type and address from the site's root. */
  otherForms?: Record<string, string>;
  /** The preview card, from the site's root: `/cards/risks/side-effects.png`; the site's own when left out. */
  card?: string;
}

/** Title, description, canonical address and Open Graph of a page. */
export function pageMetadata({
  title,
  description,
  address,
  isArticle = false,
  otherForms = {},
  card = "/cards/site.png",
}: PageWords): Metadata {
  const { site } = loadLibrary();
  const url = fullAddress(address);
  const types = Object.fromEntries(Object.entries(otherForms).map(([type, path]) => [type, fullAddress(path)]));
  const image = { url: fullAddress(card), width: 1200, height: 630, alt: `${title} (${site.name})` };
  const shared = { title, description, url, siteName: site.name, images: [image] };

  return {
    title: address === "/" ? title : `${title} | ${site.name}`,
    description,
    alternates: { canonical: url, types },
    icons: { icon: href("/icon.svg") },
    openGraph: { ...shared, type: isArticle ? "article" : "website" },
    // Every service that reads these falls back to Open Graph.
    twitter: null,
    referrer: "no-referrer",
  };
}
