import type { RootContent } from "mdast";
import { longDate } from "../../content/dates";
import type { Article, Library, StandingPage } from "../../content/library";
import { isRetracted, retractedAmong, sayRetraction } from "../../content/retraction";
import type { Reference } from "../../content/schema-evidence";
import { fullAddress } from "../../content/site-address";
import { describeKind, formatVancouver, shortName, sourceLinks } from "../../content/vancouver";
import type { Words } from "../../words/words";
import { wordsFor } from "../../words/words-for.mjs";
import { adviceNotice, crisisNotice, reviewNotice } from "../notices";
import { blockquote, bold, heading, link, linked, list, paragraph, text } from "./parts";
import { printMarkdown } from "./to-markdown";

/** An article as Markdown: what must be known first, the whole text, and its sources. */
export function articleMarkdown({ fields, address, outline }: Article, body: RootContent[], library: Library): string {
  const { references, site, language } = library;
  const words = wordsFor(language.code);

  return printMarkdown([
    heading(1, fields.title),
    paragraph([text(fields.summary)]),
    blockquote([
      paragraph([bold(reviewNotice(fields, words)), text(` ${sayUpdated(fields.updated, words)}`)]),
      paragraph([text(adviceNotice(words))]),
      ...retractedAmong(outline.sources, library).map((source) =>
        paragraph([
          bold(`${sayRetraction(source.custom.retracted, words)}: ${shortName(source, words)}.`),
          text(` ${words("markdown.restsOnIt")}`),
        ]),
      ),
      paragraph(linked(crisisNotice(words))),
      paragraph([text(`${words("markdown.from", { site: site.name })} `), link(fullAddress(address))]),
    ]),
    heading(2, words("article.keyPoints")),
    list(
      false,
      fields.keyPoints.map((point) => [paragraph([text(point)])]),
    ),
    { type: "thematicBreak" },
    ...body,
    heading(2, words("sources.heading")),
    paragraph([text(words("markdown.numbers"))]),
    list(
      true,
      outline.sources.map((id) => [sourceLine(references.get(id), id, words)]),
    ),
    heading(2, words("article.changes")),
    list(
      false,
      fields.changes.map(({ date, what }) => [paragraph([text(`${longDate(date, words)}: ${what}`)])]),
    ),
  ]);
}

/** A standing page as Markdown. */
export function pageMarkdown({ fields, name }: StandingPage, body: RootContent[], { language }: Library): string {
  return printMarkdown([
    heading(1, fields.title),
    paragraph([text(fields.summary)]),
    ...body,
    paragraph([text(`${sayUpdated(fields.updated, wordsFor(language.code))} `), link(fullAddress(`/${name}/`))]),
  ]);
}

/** The same words as on the page, where the day is marked as a time. */
function sayUpdated(day: string, words: Words): string {
  return words.rich<string>("status.updated", { day: longDate(day, words), time: (inner) => inner.join("") }).join("");
}

function sourceLine(source: Reference | undefined, id: string, words: Words) {
  if (!source) throw new Error(`There is no source "${id}".`);
  const links = sourceLinks(source).flatMap(({ address }) => [text(" "), link(address)]);

  const takenBack = isRetracted(source) ? [bold(`${sayRetraction(source.custom.retracted, words)}.`), text(" ")] : [];

  return paragraph([...takenBack, text(`${formatVancouver(source)} ${describeKind(source, words)}.`), ...links]);
}
