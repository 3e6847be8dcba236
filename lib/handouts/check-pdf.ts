import type { Article, Library } from "../content/library";
import { shortAddressOf } from "../content/short-addresses";
import { fullAddress } from "../content/site-address";
import type { Edition } from "./editions";
import type { ReadPdf } from "./read-pdf";

/** What is wrong with a finished PDF, in whole sentences; nothing when it can be handed out. */
export function checkPdf(pdf: ReadPdf, library: Library, article: Article, edition: Edition): string[] {
  const { fields, address, file } = article;
  const code = fullAddress(shortAddressOf(library, address));
  const problems: string[] = [];
  const demand = (isSo: boolean, problem: string) => {
    if (!isSo) problems.push(problem);
  };

  demand(pdf.tagged && pdf.untaggedPages.length === 0, `Pages without tags: ${pdf.untaggedPages.join(", ") || "all"}.`);
  demand(pdf.title.startsWith(fields.title), `Its title is "${pdf.title}".`);
  demand(pdf.language === "en-US", `Its language is "${pdf.language}".`);
  demand(pdf.showsTitle, "A window would show the name of the file, not the title.");
  demand(pdf.bookmarks.includes(fields.title) && pdf.bookmarks.length > 2, "Its bookmarks do not follow the headings.");
  demand(firstHeading(pdf) === "H1", `Reading begins with ${firstHeading(pdf) ?? "no heading"}, not with the title.`);
  demand(pdf.codes.includes(code), `Its QR code does not lead to ${code}.`);
  if (edition === "one-page")
    demand(
      pdf.pages === 1,
      `${file}: the handout takes ${pdf.pages} pages. Shorten the longest of keyPoints, questions or the GetHelp lists.`,
    );

  return problems;
}

function firstHeading({ roles }: ReadPdf): string | undefined {
  return roles.find((role) => /^H\d$/.test(role));
}
