import { words } from "@/components/words";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";

export function generateMetadata() {
  return pageMetadata({
    title: words("finding.glossary.title"),
    description: words("finding.glossary.description"),
    address: "/glossary/",
  });
}

export default function GlossaryPage() {
  const entries = [...loadLibrary().glossary.values()].sort((one, other) =>
    one.fields.term.localeCompare(other.fields.term, "en"),
  );

  return (
    <div className="page prose">
      <h1>{words("finding.glossary.title")}</h1>
      <p className="summary">{words("finding.glossary.summary")}</p>
      <dl className="glossary">
        {entries.map(({ id, fields, meaning }) => (
          <div key={id} id={id}>
            <dt>
              <a href={`#${id}`}>{fields.term}</a>
              {fields.also && (
                <span className="also"> {words("finding.glossary.also", { names: fields.also.join(", ") })}</span>
              )}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
