import { pageWords, words } from "@/components/words";
import { longDate } from "@/lib/content/dates";
import { bothWays } from "@/lib/content/figures/shares.mjs";
import { capital, sayCertainty } from "@/lib/content/figures/words";
import type { Library } from "@/lib/content/library";
import { graceEnds, isRetracted, sayRetraction } from "@/lib/content/retraction";
import type { Reference } from "@/lib/content/schema-evidence";
import { href } from "@/lib/content/site-address";
import { usesOf } from "@/lib/content/source-uses";
import { sourceData } from "@/lib/content/structured-data";
import { describeKind, formatVancouver, nameKind, shortName, sourceLinks } from "@/lib/content/vancouver";
import { sourceFile } from "@/lib/reuse/addresses";
import { Breadcrumbs } from "./Breadcrumbs";
import { Heading } from "./Heading";
import { JsonLd } from "./JsonLd";
import { SaveRecord } from "./SaveRecord";
import { SourceUseList } from "./SourceUseList";

interface SourcePageProps {
  source: Reference;
  library: Library;
}

/** One source: what it is, how strong, who paid, how to read it, and everything of ours that rests on it. */
export function SourcePage({ source, library }: SourcePageProps) {
  const { kind, paidBy, checkedOn } = source.custom;
  const about = library.evidenceKinds[kind];
  const uses = usesOf(library, source.id);

  return (
    <article className="page">
      <header>
        <Breadcrumbs
          trail={[
            { title: words("links.frontPage"), address: "/" },
            { title: words("links.references"), address: "/references/" },
          ]}
        />
        <h1>{shortName(source, pageWords())}</h1>
        <p className="summary">{source.title}</p>
      </header>
      <div className="prose">
        {isRetracted(source) && (
          <section className="callout border-danger text-danger" aria-label={words("retraction.label")}>
            <p className="callout-word">{sayRetraction(source.custom.retracted, pageWords())}</p>
            <p>
              {words("retraction.doNotRely", {
                day: longDate(graceEnds(source.custom.retracted), pageWords()),
                notice: source.custom.retracted.notice,
              })}
            </p>
          </section>
        )}
        <p>
          {formatVancouver(source)}{" "}
          {sourceLinks(source).map(({ label, address }) => (
            <span key={address}>
              <a href={address}>{label}</a>{" "}
            </span>
          ))}
        </p>
        <SaveRecord fileFor={(ending) => sourceFile(source.id, ending)} />
        <Heading id="what-it-is">{words("source.whatItIs")}</Heading>
        <p>
          <strong>{describeKind(source, pageWords())}.</strong> {about.what}
        </p>
        <Heading id="how-strong">{words("source.howStrong")}</Heading>
        <p>{about.strength}</p>
        <OwnFigures library={library} ids={uses.figures} />
        <Heading id="who-paid">{words("source.whoPaid")}</Heading>
        <p>{paidBy ? `${paidBy}.` : words("source.notConfirmed")}</p>
        <Heading id="how-to-read-it">{words("source.howToRead")}</Heading>
        <p>{about.reading}</p>
        <Heading id="what-rests-on-it">{words("source.whatRestsOnIt")}</Heading>
        <SourceUseList uses={uses} />
        <p className="status">
          {words("source.checked", { kind: nameKind(kind, pageWords()), day: longDate(checkedOn, pageWords()) })}
        </p>
      </div>
      <JsonLd data={sourceData(source)} />
    </article>
  );
}

function OwnFigures({ library, ids }: { library: Library; ids: string[] }) {
  if (ids.length === 0) return null;

  return (
    <>
      <p>{words("source.numbers")}</p>
      <ul>
        {ids.map((id) => {
          const figure = library.figures.get(id);
          if (!figure) throw new Error(`There is no figure "${id}".`);
          const shares = figure.groups.map((group) =>
            words("source.share", {
              share: bothWays(figure, group, pageWords()).share,
              base: figure.base,
              group: group.short,
            }),
          );
          const certainty = words("figures.certainty", { certainty: sayCertainty(figure, pageWords()) });
          return (
            <li key={id}>
              <a href={`${href("/evidence/")}#${id}`}>{`${capital(figure.outcome)} ${figure.when}`}</a>
              {`: ${shares.join(", ")}. ${certainty} ${figure.certaintyReason}`}
            </li>
          );
        })}
      </ul>
    </>
  );
}
