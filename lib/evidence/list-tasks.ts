import { createHash } from "node:crypto";
import type { Library } from "../content/library";
import type { HelpService } from "../content/schema";
import type { Reference } from "../content/schema-evidence";
import { isUsed } from "../content/source-uses";
import { sourceLinks } from "../content/vancouver";
import { type OutsideLink, outsideLinks } from "./outside-links";

/** For what a page outside is looked at. */
export type PageUse =
  | { kind: "source"; source: Reference; isWatched: boolean }
  | { kind: "help"; name: string; numbers: string[] }
  | { kind: "text"; link: OutsideLink };

/** One question to one service or site. */
export type Task = {
  /** What it is about, under which its answer is kept. */
  key: string;
  /** Who is asked: questions to the same one wait for each other. */
  host: string;
} & (
  | { kind: "crossref" | "pubmed" | "label"; source: Reference }
  | { kind: "page"; address: string; whole: boolean; numbers: string[]; uses: PageUse[] }
);

/** Kinds of sources that change in place: their pages are watched. */
const living = new Set<Reference["custom"]["kind"]>(["label", "guideline", "regulator", "consensus"]);

/** Everything there is to ask about the library, in the same order every time. */
export function listTasks(root: string, library: Library): Task[] {
  const sources = [...library.references.values()];
  const asked = (kind: "crossref" | "pubmed" | "label", field: (source: Reference) => string | undefined) =>
    sources.flatMap((source): Task[] => {
      const id = field(source);
      return id === undefined ? [] : [{ key: `${kind} ${id} ${stateOf(source)}`, host: kind, kind, source }];
    });

  return [
    ...asked("crossref", ({ DOI }) => DOI),
    ...asked("pubmed", ({ PMID }) => PMID),
    ...asked("label", ({ custom }) => custom.labelSetId),
    ...pageTasks([
      ...helpPages(library),
      ...sources.flatMap((source) => sourcePages(source, library)),
      ...textPages(root),
    ]),
  ];
}

/** Changes with what is compared: a record that was mended is asked about anew, and its finding goes. */
function stateOf({ title, issued, "container-title": journal, custom: { note, retracted } }: Reference): string {
  const compared = JSON.stringify([title, issued, journal, note, retracted]);
  return createHash("sha256").update(compared).digest("hex").slice(0, 8);
}

type PageAsked = { address: string; use: PageUse };

function pageTasks(pages: readonly PageAsked[]): Task[] {
  const byAddress = new Map<string, PageUse[]>();
  for (const { address, use } of pages) byAddress.set(address, [...(byAddress.get(address) ?? []), use]);

  return [...byAddress].map(([address, uses]) => {
    const numbers = [...new Set(uses.flatMap((use) => (use.kind === "help" ? use.numbers : [])))].sort();
    const whole = numbers.length > 0 || uses.some((use) => use.kind === "source" && use.isWatched);
    const key = ["page", address, ...(numbers.length > 0 ? [numbers.join(",")] : [])].join(" ");
    return { key, host: new URL(address).host, kind: "page", address, whole, numbers, uses };
  });
}

function helpPages({ crisisLines: { countries, international } }: Library): PageAsked[] {
  const help = (name: string, address: string, numbers: string[] = []): PageAsked => ({
    address,
    use: { kind: "help", name, numbers },
  });
  return [
    ...countries.flatMap(({ services }) =>
      services.flatMap((service) => [
        ...(service.url ? [help(service.name, service.url, numbersOf(service))] : []),
        ...(service.chat ? [help(`${service.name} (chat)`, service.chat)] : []),
      ]),
    ),
    ...international.map(({ name, url }) => help(name, url)),
  ];
}

function numbersOf({ call, alsoCall, text }: HelpService): string[] {
  return [call, alsoCall, text?.number].filter((number) => number !== undefined);
}

/** The pages of a source. Records that PubMed is asked about by its own service need no page of it. */
function sourcePages(source: Reference, library: Library): PageAsked[] {
  const { DOI, PMID, URL: own, custom } = source;
  const isWatched = living.has(custom.kind) && DOI === undefined && isUsed(library, source.id);
  const addresses = new Set([...sourceLinks(source).map(({ address }) => address), own]);

  return [...addresses]
    .filter((address) => !(PMID && new URL(address).host === "pubmed.ncbi.nlm.nih.gov"))
    .filter((address) => !(DOI && address !== sourceLinks(source)[0]?.address && new URL(address).host === "doi.org"))
    .map((address) => ({ address, use: { kind: "source", source, isWatched } }));
}

function textPages(root: string): PageAsked[] {
  return outsideLinks(root).map((link) => ({ address: link.address, use: { kind: "text", link } }));
}
