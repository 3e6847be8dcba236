import type { Metadata } from "next";
import { loadLibrary } from "./load";
import { exactAddress, fullAddress, href } from "./site-address";
import type { LanguageVersion } from "./translated-addresses";

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
  /** The page in every language it is in, the original first. */
  versions?: LanguageVersion[];
}

/** Title, description, canonical address and Open Graph of a page. */
export function pageMetadata({
  title,
  description,
  address,
  isArticle = false,
  otherForms = {},
  card = "/cards/site.png",
  versions = [],
}: PageWords): Metadata {
  const { site } = loadLibrary();
  const url = fullAddress(address);
  const types = Object.fromEntries(Object.entries(otherForms).map(([type, path]) => [type, fullAddress(path)]));
  const image = { url: fullAddress(card), width: 1200, height: 630, alt: `${title} (${site.name})` };
  const shared = { title, description, url, siteName: site.name, images: [image] };

  return {
    title: address === "/" ? title : `${title} | ${site.name}`,
    description,
    alternates: { canonical: url, types, ...alternatesOf(versions) },
    icons: { icon: href("/icon.svg") },
    openGraph: { ...shared, type: isArticle ? "article" : "website" },
    // Every service that reads these falls back to Open Graph.
    twitter: null,
    referrer: "no-referrer",
  };
}

/** The same page in each language, and the original for all other readers (`x-default`). */
export function alternatesOf(versions: LanguageVersion[]): { languages?: Record<string, string> } {
  const [original] = versions;
  if (!original) return {};
  const own = versions.map(({ language: { tag }, address }) => [tag, exactAddress(address)]);

  return { languages: { ...Object.fromEntries(own), "x-default": exactAddress(original.address) } };
}
