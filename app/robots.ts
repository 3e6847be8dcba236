import type { MetadataRoute } from "next";
import { fullAddress } from "@/lib/content/site-address";

export const dynamic = "force-static";

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: fullAddress("/sitemap.xml") };
}
