import type { Article, Library } from "./library";
import { fullAddress } from "./site-address";

/** schema.org MedicalWebPage, FAQPage and BreadcrumbList of an article. `lastReviewed` only where it was reviewed. */
export function articleData(article: Article, { site }: Library): object {
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
        inLanguage: "en-US",
        datePublished: fields.published,
        dateModified: fields.updated,
        audience: { "@type": "PatientAudience" },
        ...review,
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
