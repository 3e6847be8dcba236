import { ClaimEntry } from "@/components/site/ClaimEntry";
import { JsonLd } from "@/components/site/JsonLd";
import { words } from "@/components/words";
import { claimsByTopic } from "@/lib/content/claims";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { claimData } from "@/lib/content/structured-data";
import { verdicts } from "@/lib/content/vocabulary";

export function generateMetadata() {
  return pageMetadata({
    title: words("evidenceLists.claims.title"),
    description: words("evidenceLists.claims.description"),
    address: "/claims/",
  });
}

export default function ClaimsPage() {
  const library = loadLibrary();
  const topics = claimsByTopic(library);

  return (
    <div className="page prose claims">
      <h1>{words("evidenceLists.claims.title")}</h1>
      <p className="summary">{words("evidenceLists.claims.summary", { count: library.claims.size })}</p>
      <fieldset className="verdict-filter">
        <legend>{words("finding.showOnly")}</legend>
        <label>
          <input type="radio" name="verdict" value="all" defaultChecked /> {words("finding.showAll")}
        </label>
        {verdicts.map((verdict) => (
          <label key={verdict}>
            <input type="radio" name="verdict" value={verdict.replace(" ", "-")} />{" "}
            {words(`claims.verdicts.${verdict.replace(" ", "-")}`)}
          </label>
        ))}
      </fieldset>
      <nav aria-label={words("evidenceLists.claims.topics")}>
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
