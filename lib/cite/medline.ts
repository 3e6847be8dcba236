import type { Found, Notice, Person } from "./record";

// MEDLINE text, as PubMed exports it (.nbib) and efetch sends it: a tag in four columns, "- ", a value; longer values
// go on in lines that start with six spaces. Tags: https://www.nlm.nih.gov/bsd/mms/medlineelements.html. No parser of
// it is maintained on npm.

type Tags = [tag: string, value: string][];
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const noticeTags: Record<string, string> = {
  RIN: "retraction",
  ECI: "expression_of_concern",
  EIN: "correction",
  CRI: "correction",
  RPI: "correction",
};

/** Every record of a MEDLINE text. */
export function readMedline(text: string): Found[] {
  return text
    .split(/^(?=PMID *- )/m)
    .filter((part) => part.startsWith("PMID"))
    .map((part) => fromTags(tagsOf(part)));
}

function tagsOf(text: string): Tags {
  const tags: Tags = [];
  for (const line of text.split(/\r?\n/)) {
    const [, tag, value] = /^([A-Z]{2,4}) *- ?(.*)$/.exec(line) ?? [];
    const last = tags.at(-1);
    if (tag !== undefined && value !== undefined) tags.push([tag, value.trim()]);
    else if (last && /^\s+\S/.test(line)) last[1] += ` ${line.trim()}`;
  }
  return tags;
}

function fromTags(tags: Tags): Found {
  const all = (tag: string) => tags.filter(([name]) => name === tag).map(([, value]) => value);
  const first = (...names: string[]) => names.flatMap(all)[0];
  const book = first("BTI");
  const title = (first("TI", "BTI") ?? "").replace(/^\[(.*)\]\.?$/, "$1").replace(/\.$/, "");
  const journals = [...all("JT"), ...all("TA")].map((name) => name.replace(/ \(.*\)$/, ""));
  const doi = [...all("LID"), ...all("AID")].find((value) => value.endsWith("[doi]"))?.replace(/ *\[doi\]$/, "");
  const day = dayOf(first("DP") ?? "");
  const kinds = all("PT");
  const retracted: Notice[] =
    kinds.includes("Retracted Publication") && all("RIN").length === 0 ? [{ type: "retraction", place: "PubMed" }] : [];

  return {
    service: "PubMed",
    record: {
      type: book && first("TI") ? "chapter" : book ? "book" : "article-journal",
      title,
      author: peopleOf(tags),
      "container-title": book ? (first("TI") ? book.replace(/\.$/, "") : undefined) : journals[0],
      volume: first("VI"),
      issue: first("IP"),
      page: wholePages(first("PG")),
      publisher: book ? first("PB") : undefined,
      issued: day ? { "date-parts": [day] } : undefined,
      DOI: doi,
      PMID: first("PMID"),
      PMCID: first("PMC"),
    },
    notices: [
      ...retracted,
      ...tags.flatMap(([tag, place]) => (noticeTags[tag] ? [{ type: noticeTags[tag], place }] : [])),
    ],
    isNotice: kinds.some((kind) => /^(Retraction of Publication|Retraction Notice|Published Erratum)$/.test(kind)),
    years: day ? day.slice(0, 1) : [],
    journals,
    titles: [title],
  };
}

/** Authors and groups in the order of the record; full names where it has them. */
function peopleOf(tags: Tags): Person[] | undefined {
  const hasFull = tags.some(([tag]) => tag === "FAU");
  const people = tags.flatMap(([tag, value]): Person[] => {
    if (tag === "CN") return [{ literal: value }];
    if (tag !== (hasFull ? "FAU" : "AU")) return [];
    const [family = "", given = ""] = hasFull ? value.split(/, */) : value.split(/ (?=[A-Z]+$)/);
    const dotted = given.replace(/\b([A-Z])(?= |$)/g, "$1.");
    return [{ family, ...(given ? { given: hasFull ? dotted : given } : {}) }];
  });
  return people.length > 0 ? people : undefined;
}

/** "2018 Jan", "2022 Feb 2", "2021 Oct-Dec" as numbers; a season gives the year alone. */
function dayOf(text: string): number[] | undefined {
  const [, year, month = "", day] = /^(\d{4})(?: ([A-Z][a-z]{2})(?: (\d{1,2}))?)?/.exec(text) ?? [];
  if (year === undefined) return undefined;

  const place = months.indexOf(month.toLowerCase()) + 1;
  return [Number(year), ...(place > 0 ? [place] : []), ...(place > 0 && day ? [Number(day)] : [])];
}

/** MEDLINE shortens "737-738" to "737-8". */
function wholePages(pages: string | undefined): string | undefined {
  return pages?.replace(
    /^(\d+)-(\d+)$/,
    (_, from: string, to: string) =>
      `${from}-${to.length < from.length ? from.slice(0, from.length - to.length) : ""}${to}`,
  );
}
