import { loadLibrary } from "@/lib/content/load";
import { fullAddress } from "@/lib/content/site-address";

export const dynamic = "force-static";

/** Lets a browser offer this site as a search engine (OpenSearch 1.1). */
export function GET() {
  const { site } = loadLibrary();
  // Behind a "#": what is looked for stays on the reader's device.
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${asXml(site.name.slice(0, 16))}</ShortName>
<LongName>${asXml(site.name.slice(0, 48))}</LongName>
<Description>${asXml(site.headline)}</Description>
<Url type="text/html" method="get" template="${asXml(fullAddress("/search/"))}#q={searchTerms}"/>
<InputEncoding>UTF-8</InputEncoding>
<Image type="image/svg+xml">${asXml(fullAddress("/icon.svg"))}</Image>
</OpenSearchDescription>
`;

  return new Response(xml, { headers: { "Content-Type": "application/opensearchdescription+xml; charset=utf-8" } });
}

function asXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
