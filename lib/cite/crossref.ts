import type { z } from "zod";
import type { Reference } from "../content/schema-evidence";
import { ask } from "./ask";
import { type day, type name, type work, workAnswer } from "./crossref-shape";
import { plainTitle } from "./plain-title";
import { readJson } from "./read-json";
import { type Found, isRetraction, type Notice, type Person } from "./record";
import { Refusal } from "./refusal";
import type { Services } from "./services";

const types: Record<string, Reference["type"]> = {
  "journal-article": "article-journal",
  "posted-content": "article-journal",
  "book-chapter": "chapter",
  book: "book",
  monograph: "book",
  "edited-book": "book",
  "reference-book": "book",
  report: "report",
  "report-component": "report",
};

/** What Crossref knows of a DOI, or nothing when it has never heard of it. */
export async function askCrossref(doi: string, { crossref, contact, manners }: Services): Promise<Found | undefined> {
  const address = new URL(`works/${encodeURIComponent(doi)}`, crossref);
  address.searchParams.set("mailto", contact);
  const text = await ask("Crossref", address, manners);
  if (text === undefined) return undefined;

  const parsed = workAnswer.safeParse(readJson(text));
  if (!parsed.success)
    throw new Refusal(
      `Crossref answered about ${doi} in a form we cannot read.`,
      "Try again later; if it stays so, tell the developers.",
    );
  return fromCrossref(parsed.data.message);
}

function fromCrossref(message: z.infer<typeof work>): Found {
  const title = plainTitle(message.title?.[0] ?? "");
  const subtitle = plainTitle(message.subtitle?.[0] ?? "");
  const whole =
    subtitle === "" || title.toLowerCase().includes(subtitle.toLowerCase()) ? title : `${title}: ${subtitle}`;
  const journals = [...(message["container-title"] ?? []), ...(message["short-container-title"] ?? [])].map(plainTitle);
  const days = [message["published-print"], message.issued, message.published, message["published-online"]].map(
    partsOf,
  );
  const dated = days.find((parts) => parts.length > 0);
  const type = types[message.type];
  const { volume, issue, publisher } = message;

  return {
    service: "Crossref",
    record: {
      ...(type ? { type } : {}),
      title: whole,
      author: peopleOf(message.author),
      editor: type === "chapter" || type === "book" ? peopleOf(message.editor) : undefined,
      "container-title": journals[0] ?? message.institution?.[0]?.name,
      volume,
      issue,
      page: message.page ?? message["article-number"],
      publisher: type === "article-journal" ? undefined : publisher,
      ISBN: message.ISBN?.[0],
      issued: dated ? { "date-parts": [dated] } : undefined,
      DOI: message.DOI,
    },
    notices: noticesOf(message, title),
    isPreprint: message.type === "posted-content",
    isNotice: (message["update-to"] ?? []).some(({ type: kind }) => !/^new_(edition|version)$/.test(kind)),
    years: [...new Set(days.flatMap((parts) => parts.slice(0, 1)))],
    journals,
    titles: [whole, title],
  };
}

/** Not every publisher sends the notice: some only put the word in front of the title. */
function noticesOf(message: z.infer<typeof work>, title: string): Notice[] {
  const notices = (message["updated-by"] ?? []).map(({ type, DOI, updated }) => ({
    type,
    place: DOI ?? "no DOI given",
    ...wholeDay(partsOf(updated)),
  }));
  const isMarked = /^(retracted|withdrawn)\b/i.test(title) && !notices.some(isRetraction);

  return isMarked ? [...notices, { type: "retraction", place: "its title" }] : notices;
}

/** A day of which year, month and day are known. */
function wholeDay([year, month, date]: number[]): { on?: string } {
  const two = (number: number) => String(number).padStart(2, "0");
  return year && month && date ? { on: `${year}-${two(month)}-${two(date)}` } : {};
}

function partsOf(date: z.infer<typeof day>): number[] {
  return (date?.["date-parts"][0] ?? []).filter((part): part is number => part !== null).slice(0, 3);
}

function peopleOf(names: z.infer<typeof name>[] = []): Person[] | undefined {
  const people = names.flatMap(({ family, given, suffix, name: group }): Person[] => {
    if (family) return [{ family, ...(given ? { given } : {}), ...(suffix ? { suffix } : {}) }];
    return group ? [{ literal: group }] : [];
  });
  return people.length > 0 ? people : undefined;
}
