import type { RootContent } from "mdast";
import { longDate } from "../../content/dates";
import type { Article, Library, StandingPage } from "../../content/library";
import { isRetracted, retractedAmong, sayRetraction } from "../../content/retraction";
import type { Reference } from "../../content/schema-evidence";
import { fullAddress } from "../../content/site-address";
import { describeKind, formatVancouver, shortName, sourceLinks } from "../../content/vancouver";
import { adviceNotice, crisisNotice, reviewNotice } from "../notices";
import { blockquote, bold, heading, link, linked, list, paragraph, text } from "./parts";
import { printMarkdown } from "./to-markdown";

/** An article as Markdown: what must be known first, the whole text, and its sources. */
export function articleMarkdown({ fields, address, outline }: Article, body: RootContent[], library: Library): string {
  const { references } = library;

  return printMarkdown([
    heading(1, fields.title),
    paragraph([text(fields.summary)]),
    blockquote([
      paragraph([bold(reviewNotice(fields)), text(` Updated ${longDate(fields.updated)}.`)]),
      paragraph([text(adviceNotice)]),
      ...retractedAmong(outline.sources, library).map((source) =>
        paragraph([
          bold(`${sayRetraction(source.custom.retracted)}: ${shortName(source)}.`),
          text(" What rests on it may be wrong."),
        ]),
      ),
      paragraph(linked(crisisNotice())),
      paragraph([text(`From ${library.site.name}: `), link(fullAddress(address))]),
    ]),
    heading(2, "Key points"),
    list(
      false,
      fields.keyPoints.map((point) => [paragraph([text(point)])]),
    ),
    { type: "thematicBreak" },
    ...body,
    heading(2, "Sources"),
    paragraph([text("A number in square brackets leads to this list; the words behind it say where to look there.")]),
    list(
      true,
      outline.sources.map((id) => [sourceLine(references.get(id), id)]),
    ),
    heading(2, "Changes to this page"),
    list(
      false,
      fields.changes.map(({ date, what }) => [paragraph([text(`${longDate(date)}: ${what}`)])]),
    ),
  ]);
}

/** A standing page as Markdown. */
export function pageMarkdown({ fields, name }: StandingPage, body: RootContent[]): string {
  return printMarkdown([
    heading(1, fields.title),
    paragraph([text(fields.summary)]),
    ...body,
    paragraph([text(`Updated ${longDate(fields.updated)}. `), link(fullAddress(`/${name}/`))]),
  ]);
}

function sourceLine(source: Reference | undefined, id: string) {
  if (!source) throw new Error(`There is no source "${id}".`);
  const links = sourceLinks(source).flatMap(({ address }) => [text(" "), link(address)]);

  const takenBack = isRetracted(source) ? [bold(`${sayRetraction(source.custom.retracted)}.`), text(" ")] : [];

  return paragraph([...takenBack, text(`${formatVancouver(source)} ${describeKind(source)}.`), ...links]);
}
