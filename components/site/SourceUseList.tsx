import { words } from "@/components/words";
import { href } from "@/lib/content/site-address";
import type { SourceUses } from "@/lib/content/source-uses";

/** The passages and claims that rest on a source, each a link to where it stands. */
export function SourceUseList({ uses: { pages, claims } }: { uses: SourceUses }) {
  if (pages.length === 0 && claims.length === 0) return <p>{words("source.onlyNumbers")}</p>;

  return (
    <>
      {pages.map(({ title, address, passages }) => (
        <section key={address}>
          <h3>
            <a href={href(address)}>{title}</a>
          </h3>
          <ul>
            {passages.map(({ text, at, address: place }) => (
              <li key={`${text} ${at}`}>
                <a href={href(place)}>{text}</a> <span className="status">({at})</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {claims.length > 0 && (
        <section>
          <h3>{words("source.claims")}</h3>
          <ul>
            {claims.map(({ id, claim }) => (
              <li key={id}>
                <a href={`${href("/claims/")}#${id}`}>“{claim.claim}”</a> {claim.why}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
