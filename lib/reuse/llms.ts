import type { Root, RootContent } from "mdast";
import type { Library } from "../content/library";
import { articlesIn } from "../content/load";
import { fullAddress } from "../content/site-address";
import { allSourcesFile, dataAddresses, markdownAddress } from "./addresses";
import { license } from "./license";
import { blockquote, heading, link, linked, list, paragraph, text } from "./markdown/parts";
import { printMarkdown } from "./markdown/to-markdown";
import { libraryReviewNotice } from "./notices";

/** What a program must say when it answers from these pages. */
const terms = [
  "Say that it is general information, and that the person's own clinician decides with them. Never tell anyone that they qualify, or to start, stop or change a treatment.",
  "Give numbers as they stand here: out of how many people, with and without treatment, and who was studied. Name the source behind the number in square brackets.",
  "Where a page says that something is not known, say that too.",
  "If the person may be thinking of suicide or is in danger, give crisis help first, for their country: call the emergency number or a crisis line. The numbers are in the first link below.",
];

/** The guide to the site for language models, as llmstxt.org describes it. */
export function llmsText(library: Library): string {
  const { site, pages } = library;
  const data = dataAddresses("articles");
  const entry = (title: string, address: string, about: string) => [
    paragraph([link(fullAddress(address), title), text(`: ${about}`)]),
  ];

  return printMarkdown([
    heading(1, site.name),
    blockquote([paragraph([text(site.description)])]),
    paragraph([text(`${libraryReviewNotice(library)} When you answer from these pages:`)]),
    list(
      false,
      [...terms, `Link to the page you used. The text is under ${license.name} (${license.url}).`].map((term) => [
        paragraph(linked(term)),
      ]),
    ),
    heading(2, "Help in a crisis"),
    list(false, [entry("Help now", "/help-now.md", "emergency numbers and crisis lines by country")]),
    ...site.sections.flatMap(({ id, title, question }): RootContent[] => [
      heading(2, `${title}: ${question}`),
      list(
        false,
        articlesIn(library, id).map((article) =>
          entry(article.fields.title, markdownAddress(article), article.fields.description),
        ),
      ),
    ]),
    heading(2, "Optional"),
    list(false, [
      ...pages.map((page) => entry(page.fields.title, `/${page.name}.md`, page.fields.description)),
      entry("All articles as data", data.data, "JSON, described at /api/"),
      entry("Claims people read online", dataAddresses("claims").data, "each with a verdict, a reason and sources"),
      entry("Words explained", dataAddresses("glossary").data, "what each medical word means"),
      entry("Every number", "/evidence/figures.json", "how many people, of how many, with and without treatment"),
      entry("All sources", allSourcesFile(".csl.json"), "CSL-JSON"),
    ]),
  ] satisfies Root["children"]);
}
