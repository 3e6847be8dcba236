import { pageWords, phrase, words } from "@/components/words";
import type { Citation } from "@/lib/content/arrange.mjs";
import type { Article, Library } from "@/lib/content/library";
import type { Reference } from "@/lib/content/schema-evidence";
import { href } from "@/lib/content/site-address";
import { describeKind, formatShort, shortName } from "@/lib/content/vancouver";
import { Heading } from "./Heading";
import { InOriginal } from "./InOriginal";
import { TakenBack } from "./TakenBack";

interface SourcesProps {
  outline: Article["outline"];
  library: Library;
}

/** The numbered list of sources, with the ways back into the text, and what opens when a number in the text is tapped. */
export function Sources({ outline, library: { references, figures } }: SourcesProps) {
  const uses = outline.marks.flatMap(({ mark, citations }) => citations.map((citation) => ({ mark, citation })));
  const counted = new Set(outline.figures.map((id) => figures.get(id)?.source));
  const peeks = new Map(uses.map(({ citation }) => [citation.peek, citation]));

  return (
    <section className="sources">
      <Heading id="sources">{words("sources.heading")}</Heading>
      <ol>
        {outline.sources.map((id, index) => (
          <li key={id} id={`source-${index + 1}`}>
            <SourceEntry source={find(references, id)} />{" "}
            <WaysBack uses={uses.filter(({ citation }) => citation.source === id)} />
          </li>
        ))}
      </ol>
      {[...peeks.values()].map((citation) => (
        <Peek
          key={citation.peek}
          citation={citation}
          source={find(references, citation.source)}
          hasCounts={counted.has(citation.source)}
        />
      ))}
    </section>
  );
}

/** One source: Vancouver style, and what kind of evidence it is. Its own page names all authors and every way to it. */
export function SourceEntry({ source }: { source: Reference }) {
  return (
    <>
      <TakenBack source={source} />
      <InOriginal>{formatShort(source)}</InOriginal>{" "}
      <a href={href(`/references/${source.id}/`)}>{describeKind(source, pageWords())}</a>.
    </>
  );
}

function WaysBack({ uses }: { uses: { mark: number; citation: Citation }[] }) {
  const places = new Map<string, number[]>();
  for (const { mark, citation } of uses) places.set(citation.at, [...(places.get(citation.at) ?? []), mark]);

  return (
    <span className="ways-back">
      {words("sources.inTheText")}{" "}
      {[...places].map(([at, marks]) => (
        <span key={at}>
          <InOriginal>{at}</InOriginal>{" "}
          {marks.map((mark) => (
            <a key={mark} href={`#cite-${mark}`}>
              ↑{mark}
            </a>
          ))}{" "}
        </span>
      ))}
    </span>
  );
}

interface PeekProps {
  citation: Citation;
  source: Reference;
  /** Whether numbers of this page come from it: then the counts behind them are one more tap away. */
  hasCounts: boolean;
}

function Peek({ citation, source, hasCounts }: PeekProps) {
  return (
    <div id={`peek-${citation.peek}`} popover="auto" className="peek">
      <TakenBack source={source} />
      <b>
        <InOriginal>{shortName(source, pageWords())}</InOriginal>.
      </b>{" "}
      {describeKind(source, pageWords())}.{" "}
      {phrase("sources.lookAt", { place: <InOriginal key="place">{citation.at}</InOriginal> })}{" "}
      <a href={`#source-${citation.number}`}>{words("sources.inFull", { number: citation.number })}</a>
      {hasCounts && (
        <>
          {" · "}
          <a href={`${href("/evidence/by-source/")}#of-${source.id}`}>{words("sources.counts")}</a>
        </>
      )}
    </div>
  );
}

function find(references: Library["references"], id: string): Reference {
  const source = references.get(id);
  if (!source) throw new Error(`There is no source "${id}".`);

  return source;
}
