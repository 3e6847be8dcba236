import type { Article, Library } from "../content/library";
import { fullAddress } from "../content/site-address";
import type { CslRecord } from "./citation-formats";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Stands where the reader puts the day on which the page was read: only the reader knows it. */
export const dayOfReading = "YEAR MONTH DAY";

/** An article as CSL-JSON: written by the site, dated with its last change, since that is the text that was read. */
export function articleRecord({ fields, section, slug, address }: Article, { site }: Library): CslRecord {
  const [year = 0, month = 0, day = 0] = fields.updated.split("-").map(Number);

  return {
    id: `${site.name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}-${section}-${slug}`,
    type: "webpage",
    title: fields.title,
    author: [{ literal: site.name }],
    "container-title": site.name,
    publisher: site.name,
    issued: { "date-parts": [[year, month, day]] },
    URL: fullAddress(address),
    note: reviewNote(fields),
  };
}

/** An article in Vancouver style (NLM, "Citing Medicine", chapter 25), with a place for the day of reading. */
export function citeArticle({ fields, address }: Article, { site }: Library): string {
  const updated = nlmDate(fields.updated);
  const dates = `${fields.published.slice(0, 4)} [updated ${updated}; cited ${dayOfReading}]`;

  return `${site.name}. ${fields.title} [Internet]. ${site.name}; ${dates}. Available from: ${fullAddress(address)}`;
}

/** Whoever cites a page must know whether a clinician has read it. */
function reviewNote({ review, updated }: Article["fields"]): string {
  const state =
    review.status === "reviewed" ? `Reviewed by ${review.by} on ${review.on}` : "Not reviewed by a clinician";

  return `${state}. Updated ${updated}.`;
}

function nlmDate(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year} ${months[(month ?? 1) - 1]} ${date}`;
}
