import type { MetadataRoute } from "next";
import { builtAddresses } from "@/lib/content/addresses";
import type { Library } from "@/lib/content/library";
import { loadLibrary } from "@/lib/content/load";
import { alternatesOf } from "@/lib/content/page-metadata";
import { fullAddress } from "@/lib/content/site-address";
import { standInAddresses, versionsOf } from "@/lib/content/translated-addresses";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  const library = loadLibrary();
  const translated = library.translations.flatMap(({ articles }) => articles);
  const dated = [...library.articles, ...library.easyReads, ...library.summaries, ...translated];
  const standIns = standInAddresses(library);
  const changed = new Map(dated.map(({ address, fields }) => [address, fields.updated]));

  return [...builtAddresses(library).keys()]
    .filter((address) => !standIns.has(address))
    .map((address) => ({
      url: fullAddress(address),
      lastModified: changed.get(address),
      ...alternatesIn(library, address),
    }));
}

function alternatesIn(library: Library, address: string) {
  const { languages } = alternatesOf(versionsOf(library, address));

  return languages ? { alternates: { languages } } : {};
}
