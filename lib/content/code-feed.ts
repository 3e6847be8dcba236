import type { PublishedCode } from "./codes";
import type { Article, Library } from "./library";
import { fullAddress } from "./site-address";

interface Text {
  _value: string;
  type?: "text" | "html";
}

/** The answer to a request for a code, in the shape of MedlinePlus Connect: Atom, written as JSON. */
export interface CodeFeed {
  feed: {
    base: string;
    lang: string;
    title: Text;
    subtitle: Text;
    author: { name: Text; uri: Text };
    updated: Text;
    category: { scheme: string; term: string }[];
    id: Text;
    entry: {
      lang: string;
      title: Text;
      link: { title: string; rel: "alternate"; type: "text/html"; href: string }[];
      id: Text;
      updated: Text;
      summary: Text;
    }[];
  };
}

const language = "en-US";

/** What `index.json` and `feed.xml` of a code say: which articles answer it, each with its main points. */
export function codeFeed({ system, code, address, articles }: PublishedCode, { site }: Library): CodeFeed {
  const newest =
    articles
      .map(({ fields }) => fields.updated)
      .sort()
      .at(-1) ?? "";

  return {
    feed: {
      base: fullAddress("/"),
      lang: language,
      title: { _value: site.name, type: "text" },
      subtitle: { _value: `${site.name}: pages for ${system.name} ${code.code}, ${code.name}`, type: "text" },
      author: { name: { _value: site.name }, uri: { _value: fullAddress("/") } },
      updated: { _value: momentOf(newest) },
      category: [
        { scheme: "mainSearchCriteria.v.c", term: code.code },
        { scheme: "mainSearchCriteria.v.cs", term: system.oid },
        { scheme: "mainSearchCriteria.v.dn", term: code.name },
        { scheme: "informationRecipient", term: "PAT" },
      ],
      id: { _value: fullAddress(address) },
      entry: articles.map((article) => ({
        lang: language,
        title: { _value: article.fields.title, type: "text" },
        link: [
          { title: article.fields.title, rel: "alternate", type: "text/html", href: fullAddress(article.address) },
        ],
        id: { _value: fullAddress(article.address) },
        updated: { _value: momentOf(article.fields.updated) },
        summary: { _value: summaryOf(article), type: "html" },
      })),
    },
  };
}

/** A day as Atom wants it (RFC 3339); articles change by the day. */
function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}

function summaryOf({ fields: { summary, keyPoints, review } }: Article): string {
  const status =
    review.status === "reviewed"
      ? `Reviewed by ${review.by} on ${review.on}.`
      : "No clinician has reviewed this page yet.";
  const points = keyPoints.map((point) => `<li>${escaped(point)}</li>`).join("");

  return `<p>${escaped(summary)}</p><ul>${points}</ul><p>${escaped(status)}</p>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
