/** Structured data (schema.org) for search engines. `<` is escaped, so no text can end the element. */
export function JsonLd({ data }: { data: object }) {
  const json = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");

  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
