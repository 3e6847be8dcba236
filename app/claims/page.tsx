import { ClaimEntry } from "@/components/site/ClaimEntry";
import { JsonLd } from "@/components/site/JsonLd";
import { claimsByTopic } from "@/lib/content/claims";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { claimData } from "@/lib/content/structured-data";
import { verdicts } from "@/lib/content/vocabulary";

export function generateMetadata() {
  return pageMetadata({
    title: "Claims people read online",
    description:
      "What websites say about ketamine, claim by claim: true, partly true, misleading, wrong or not known, with the evidence for each.",
    address: "/claims/",
  });
}

export default function ClaimsPage() {
  const library = loadLibrary();
  const topics = claimsByTopic(library);

  return (
    <div className="page prose claims">
      <h1>Claims people read online</h1>
      <p className="summary">
        {library.claims.size} things that websites say about ketamine, each set against the evidence. The verdict comes
        first, then the reason and where it comes from. “Much better” means that a depression score fell by at least
        half.
      </p>
      <fieldset className="verdict-filter">
        <legend>Show</legend>
        <label>
          <input type="radio" name="verdict" value="all" defaultChecked /> all
        </label>
        {verdicts.map((verdict) => (
          <label key={verdict}>
            <input type="radio" name="verdict" value={verdict.replace(" ", "-")} /> {verdict}
          </label>
        ))}
      </fieldset>
      <nav aria-label="Topics">
        <ul className="countries">
          {topics.map(({ topic, title }) => (
            <li key={topic}>
              <a href={`#topic-${topic}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {topics.map(({ topic, title, claims }) => (
        <section key={topic} className="claim-topic">
          <h2 id={`topic-${topic}`}>{title}</h2>
          {claims.map(({ id, claim }) => (
            <ClaimEntry key={id} id={id} claim={claim} library={library} />
          ))}
        </section>
      ))}
      <JsonLd data={{ "@graph": topics.flatMap(({ claims }) => claims.map((entry) => claimData(entry, library))) }} />
    </div>
  );
}
