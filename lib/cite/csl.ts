import { plainTitle } from "./plain-title";
import type { Found, Person, SourceRecord } from "./record";

/** Fields that a pasted record may fill; the rest of it (abstract, key words, notes) is left out. */
const kept = [
  ...[
    "container-title",
    "collection-title",
    "edition",
    "number",
    "publisher-place",
    "version",
    "volume",
    "issue",
    "page",
    "publisher",
  ],
  ...["DOI", "PMID", "PMCID", "ISBN", "URL"],
] as const;
const types = ["article-journal", "webpage", "report", "chapter", "book"] as const;

/** What a CSL-JSON record says, as far as we keep it: every value is checked, since anyone may have written it. */
export function fromCsl(data: unknown): Found {
  const csl = typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {};
  const type =
    types.find((known) => known === csl.type) ?? (csl.type === "article" && csl.DOI ? "article-journal" : undefined);
  const title = plainTitle(textOf(csl.title) ?? "");
  const record: SourceRecord = {
    ...(type ? { type } : {}),
    title,
    author: peopleOf(csl.author),
    issued: dayOf(csl.issued),
  };
  for (const field of kept) {
    const value = textOf(csl[field]);
    if (value) record[field] = value.trim();
  }
  if (record.DOI) record.DOI = record.DOI.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, "");
  if (type === "chapter" || type === "book") record.editor = peopleOf(csl.editor);
  const year = record.issued?.["date-parts"][0]?.[0];

  return {
    service: "the pasted file",
    record,
    notices: /^retract(ed|ion)\b/i.test(title) ? [{ type: "retraction", place: "its title" }] : [],
    years: year === undefined ? [] : [year],
    journals: record["container-title"] ? [record["container-title"]] : [],
    titles: [title],
  };
}

function textOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === "string" || typeof one === "number" ? String(one) : undefined;
}

function dayOf(value: unknown): SourceRecord["issued"] {
  const parts = (value as { "date-parts"?: unknown } | undefined)?.["date-parts"];
  const first =
    Array.isArray(parts) && Array.isArray(parts[0]) ? parts[0].map(Number).filter(Number.isInteger).slice(0, 3) : [];

  return first.length > 0 ? { "date-parts": [first] } : undefined;
}

/** People with both names, and groups: a name with no given part is a group's. */
function peopleOf(value: unknown): Person[] | undefined {
  const people = (Array.isArray(value) ? value : []).flatMap((entry: unknown): Person[] => {
    const name = (typeof entry === "object" && entry !== null ? entry : {}) as Record<string, unknown>;
    const [family, given, literal, suffix, particle] = [
      "family",
      "given",
      "literal",
      "suffix",
      "non-dropping-particle",
    ].map((key) => textOf(name[key]));
    if (literal) return [{ literal }];
    if (!family) return [];
    if (!given) return [{ literal: family }];
    return [
      { family, given, ...(particle ? { "non-dropping-particle": particle } : {}), ...(suffix ? { suffix } : {}) },
    ];
  });
  return people.length > 0 ? people : undefined;
}
