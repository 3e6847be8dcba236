import { firstLanguage } from "../words/languages.mjs";
import { wordsFor } from "../words/words-for.mjs";
import type { ClaimOfTopic } from "./claims";
import type { Article, Library } from "./library";
import type { Reference } from "./schema-evidence";
import { exactAddress, fullAddress } from "./site-address";
import type { Verdict } from "./vocabulary";

/** schema.org MedicalWebPage, FAQPage and BreadcrumbList of an article. `lastReviewed` only where it was reviewed. */
export function articleData(article: Article, { site }: Library, words = wordsFor(firstLanguage)): object {
  const { fields, outline, address, section } = article;
  const url = fullAddress(address);
  const sectionTitle = site.sections.find(({ id }) => id === section)?.title ?? section;
  const trail = [
    { name: site.name, item: fullAddress("/") },
    { name: sectionTitle, item: fullAddress(`/${section}/`) },
    { name: fields.title, item: url },
  ];
  const review =
    fields.review.status === "reviewed"
      ? { lastReviewed: fields.review.on, reviewedBy: { "@type": "Person", name: fields.review.by } }
      : {};

  return {
    "@graph": [
      {
        "@type": "MedicalWebPage",
        "@id": url,
        name: fields.title,
        description: fields.description,
        inLanguage: words.tag,
        datePublished: fields.published,
        dateModified: fields.updated,
        audience: { "@type": "PatientAudience" },
        ...review,
        ...(article.translation
          ? { translationOfWork: { "@id": exactAddress(article.translation.original.address) } }
          : {}),
      },
      ...(outline.questions.length > 0
        ? [
            {
              "@type": "FAQPage",
              mainEntity: outline.questions.map(({ question, answer, id }) => ({
                "@type": "Question",
                name: question,
                url: `${url}#${id}`,
                acceptedAnswer: { "@type": "Answer", text: answer },
              })),
            },
          ]
        : []),
      {
        "@type": "BreadcrumbList",
        itemListElement: trail.map((step, index) => ({ "@type": "ListItem", position: index + 1, ...step })),
      },
    ],
  };
}

const ratings: Record<Verdict, number> = { wrong: 1, misleading: 2, "not known": 3, "partly true": 4, true: 5 };

/** schema.org ClaimReview of one claim. It names no person or page that made the claim: there is none to name. */
export function claimData({ id, claim }: ClaimOfTopic, { site }: Library): object {
  return {
    "@type": "ClaimReview",
    url: `${fullAddress("/claims/")}#${id}`,
    claimReviewed: claim.claim,
    author: { "@type": "Organization", name: site.name, url: fullAddress("/") },
    reviewRating: {
      "@type": "Rating",
      ratingValue: ratings[claim.verdict],
      worstRating: 1,
      bestRating: 5,
      alternateName: claim.verdict,
    },
  };
}

/** schema.org CreativeWork of a source: the work itself, not our page about it. */
export function sourceData(source: Reference): object {
  const { title, author = [], issued, publisher, DOI, PMID, URL } = source;
  const [year, month, day] = issued?.["date-parts"][0] ?? [];
  const date = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  const people = author.map((name) =>
    "literal" in name
      ? { "@type": "Organization", name: name.literal }
      : { "@type": "Person", name: `${name.given ?? ""} ${name.family}`.trim() },
  );

  return {
    "@type": source.type === "article-journal" ? ["CreativeWork", "ScholarlyArticle"] : "CreativeWork",
    name: title,
    url: URL,
    author: people.filter(({ name }) => name !== "et al."),
    ...(date === "" ? {} : { datePublished: date }),
    ...(publisher ? { publisher: { "@type": "Organization", name: publisher } } : {}),
    ...(source["container-title"] ? { isPartOf: { "@type": "Periodical", name: source["container-title"] } } : {}),
    identifier: [...(DOI ? [`https://doi.org/${DOI}`] : []), ...(PMID ? [`PMID:${PMID}`] : [])],
  };
}
