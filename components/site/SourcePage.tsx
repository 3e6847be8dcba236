import { longDate } from "@/lib/content/dates";
import { bothWays } from "@/lib/content/figures/shares.mjs";
import { capital, count } from "@/lib/content/figures/words";
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
            { title: "Front page", address: "/" },
            { title: "All sources", address: "/references/" },
          ]}
        />
        <h1>{shortName(source)}</h1>
        <p className="summary">{source.title}</p>
      </header>
      <div className="prose">
        {isRetracted(source) && (
          <section className="callout border-danger text-danger" aria-label="Taken back">
            <p className="callout-word">{sayRetraction(source.custom.retracted)}</p>
            <p>
              {"Do not rely on it. We will mend or take out what rests on it here before "}
              {longDate(graceEnds(source.custom.retracted))}. Notice: {source.custom.retracted.notice}.
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
        <Heading id="what-it-is">What it is</Heading>
        <p>
          <strong>{describeKind(source)}.</strong> {about.what}
        </p>
        <Heading id="how-strong">How strong it is</Heading>
        <p>{about.strength}</p>
        <OwnFigures library={library} ids={uses.figures} />
        <Heading id="who-paid">Who paid for it</Heading>
        <p>{paidBy ? `${paidBy}.` : "We have not confirmed who paid for it, so we don’t say."}</p>
        <Heading id="how-to-read-it">How to read it</Heading>
        <p>{about.reading}</p>
        <Heading id="what-rests-on-it">What rests on it here</Heading>
        <SourceUseList uses={uses} />
        <p className="status">{`${nameKind(kind)}. Record checked ${longDate(checkedOn)}.`}</p>
      </div>
      <JsonLd data={sourceData(source)} />
    </article>
  );
}

function OwnFigures({ library, ids }: { library: Library; ids: string[] }) {
  if (ids.length === 0) return null;

  return (
    <>
      <p>Its numbers that we use, and how sure we are of each:</p>
      <ul>
        {ids.map((id) => {
          const figure = library.figures.get(id);
          if (!figure) throw new Error(`There is no figure "${id}".`);
          const shares = figure.groups.map(
            (group) => `${bothWays(figure, group).share} of ${count(figure.base)} with ${group.short}`,
          );
          return (
            <li key={id}>
              <a href={`${href("/evidence/")}#${id}`}>{`${capital(figure.outcome)} ${figure.when}`}</a>
              {`: ${shares.join(", ")}. Certainty: ${figure.certainty}. ${figure.certaintyReason}`}
            </li>
          );
        })}
      </ul>
    </>
  );
}
