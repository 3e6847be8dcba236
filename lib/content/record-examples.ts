import { codeFeed } from "./code-feed";
import type { PublishedCode } from "./codes";
import type { Library } from "./library";
import { fullAddress } from "./site-address";

/** A request in the form of HL7 Infobutton for a code, as a record system writes it. */
export function requestFor({ system, code }: PublishedCode, more = ""): string {
  const query = `mainSearchCriteria.v.cs=${system.oid}&mainSearchCriteria.v.c=${code.code}`;
  return `${fullAddress("/infobutton/")}?${query}${more}`;
}

/** A CDS Hooks card that offers the pages for a code to the clinician who opened a record. */
export function cardExample(entry: PublishedCode, library: Library): object {
  const { feed } = codeFeed(entry, library);
  const links = feed.entry
    .slice(0, 3)
    .flatMap(({ title, link }) => link.map(({ href }) => ({ label: title._value, url: href, type: "absolute" })));

  return {
    cards: [
      {
        summary: `Patient education: ${entry.code.name}`,
        indicator: "info",
        source: { label: library.site.name, url: fullAddress("/") },
        links: [...links, { label: "All pages for this code", url: fullAddress(entry.address), type: "absolute" }],
      },
    ],
  };
}

/** A FHIR R4 DocumentReference that records which page a patient was given. */
export function documentExample({ articles, system, code }: PublishedCode): object {
  const [article] = articles;
  if (!article) throw new Error(`${code.code} has no article.`);

  return {
    resourceType: "DocumentReference",
    status: "current",
    type: { text: "Patient education" },
    description: `Opened for ${system.name} ${code.code}, ${code.name}`,
    subject: { reference: "Patient/example" },
    date: `${article.fields.updated}T00:00:00Z`,
    content: [
      {
        attachment: {
          contentType: "text/html",
          language: "en-US",
          url: fullAddress(article.address),
          title: article.fields.title,
        },
      },
    ],
  };
}
