import { phrase, words } from "@/components/words";
import type { Library } from "@/lib/content/library";
import type { Claim } from "@/lib/content/schema-evidence";
import { href } from "@/lib/content/site-address";
import type { Verdict } from "@/lib/content/vocabulary";
import { SourceLinks } from "./SourceLinks";

interface ClaimEntryProps {
  id: string;
  claim: Claim;
  library: Library;
}

const looks: Record<Verdict, { sign: string; className: string }> = {
  true: { sign: "●", className: "claim true text-calm" },
  "partly true": { sign: "◐", className: "claim partly-true text-accent" },
  misleading: { sign: "▲", className: "claim misleading text-caution" },
  wrong: { sign: "✕", className: "claim wrong text-danger" },
  "not known": { sign: "?", className: "claim not-known text-quiet" },
};

/** One claim with its verdict, the reason, the sources and the article that says more. */
export function ClaimEntry({ id, claim, library }: ClaimEntryProps) {
  const { sign, className } = looks[claim.verdict];
  const article = library.articles.find(({ address }) => address === `/${claim.article}/`);

  return (
    <article id={id} className={className}>
      <h3>
        <a href={`#${id}`}>“{claim.claim}”</a>
      </h3>
      <p className="verdict">
        <span aria-hidden="true">{sign} </span>
        {words(`claims.verdicts.${claim.verdict.replace(" ", "-")}`)}
      </p>
      <p>{claim.why}</p>
      <p className="status">
        <SourceLinks sources={claim.sources} references={library.references} />
        {article && (
          <>
            {". "}
            {phrase("claims.more", {
              title: article.fields.title,
              link: (inner) => <a href={href(article.address)}>{inner}</a>,
            })}
          </>
        )}
      </p>
    </article>
  );
}
