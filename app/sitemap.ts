import type { MetadataRoute } from "next";
import { builtAddresses } from "@/lib/content/addresses";
import { loadLibrary } from "@/lib/content/load";
import { fullAddress } from "@/lib/content/site-address";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  const library = loadLibrary();
  const dated = [...library.articles, ...library.easyReads, ...library.summaries];
  const changed = new Map(dated.map(({ address, fields }) => [address, fields.updated]));

  return [...builtAddresses(library).keys()].map((address) => ({
    url: fullAddress(address),
    lastModified: changed.get(address),
  }));
}
