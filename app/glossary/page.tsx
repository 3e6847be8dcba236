import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";

export function generateMetadata() {
  return pageMetadata({
    title: "Words explained",
    description:
      "The hard words you may meet in ketamine and esketamine treatment, each explained in one or two plain sentences.",
    address: "/glossary/",
  });
}

export default function GlossaryPage() {
  const entries = [...loadLibrary().glossary.values()].sort((one, other) =>
    one.fields.term.localeCompare(other.fields.term, "en"),
  );

  return (
    <div className="page prose">
      <h1>Words explained</h1>
      <p className="summary">Hard words you may hear in treatment, in plain ones.</p>
      <dl className="glossary">
        {entries.map(({ id, fields, meaning }) => (
          <div key={id} id={id}>
            <dt>
              <a href={`#${id}`}>{fields.term}</a>
              {fields.also && <span className="also"> also: {fields.also.join(", ")}</span>}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
