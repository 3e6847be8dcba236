import { href } from "@/lib/content/site-address";
import type { SourceUses } from "@/lib/content/source-uses";

/** The passages and claims that rest on a source, each a link to where it stands. */
export function SourceUseList({ uses: { articles, claims } }: { uses: SourceUses }) {
  if (articles.length === 0 && claims.length === 0) return <p>Only numbers in the table of all numbers.</p>;

  return (
    <>
      {articles.map(({ article, passages }) => (
        <section key={article.address}>
          <h3>
            <a href={href(article.address)}>{article.fields.title}</a>
          </h3>
          <ul>
            {passages.map(({ text, at, mark }) => (
              <li key={`${mark} ${at}`}>
                <a href={`${href(article.address)}#cite-${mark}`}>{text}</a> <span className="status">({at})</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {claims.length > 0 && (
        <section>
          <h3>Claims people read online</h3>
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
