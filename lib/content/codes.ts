import type { Article, Library } from "./library";
import type { ClinicalCode, CodeSystem } from "./schema-codes";

/** A code with a page of its own: confirmed, and with articles that answer it. */
export interface PublishedCode {
  system: CodeSystem;
  code: ClinicalCode;
  /** `/code/icd-10-cm/F33.2/` */
  address: string;
  /** The codes it is part of, the nearest first. */
  above: ClinicalCode[];
  /** The codes that are part of it. */
  below: ClinicalCode[];
  /** The articles of this code and of those above it: the one to start with, then in reading order. */
  articles: Article[];
}

/** A code without its dots and hyphens, in capitals: what two writings of one code share. */
export function bareCode(code: string): string {
  return code.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

/** Every code that has a page, in the order of the table. */
export function publishedCodes(library: Library): PublishedCode[] {
  return library.codes.systems.flatMap((system) => {
    const confirmed = system.codes.filter((code) => code.confirmed);
    return confirmed.flatMap((code) => {
      const above = confirmed.filter((other) => isPartOf(system, code, other)).sort(longestFirst);
      const below = confirmed.filter((other) => isPartOf(system, other, code));
      const articles = articlesFor(library, system, [code, ...above]);
      const address = `/code/${system.id}/${code.code}/`;
      return articles.length === 0 ? [] : [{ system, code, address, above, below, articles }];
    });
  });
}

/** The published code at an address part: `icd-10-cm` and `F33.2`. */
export function findCode(library: Library, system: string, code: string): PublishedCode | undefined {
  return publishedCodes(library).find((entry) => entry.system.id === system && entry.code.code === code);
}

/** What Next.js asks of a route: each pair of system and code that has a page. */
export function codeParams(library: Library): { system: string; code: string }[] {
  return publishedCodes(library).map(({ system, code }) => ({ system: system.id, code: code.code }));
}

/** Whether a code is part of another: in a nested system, when it begins with it. */
export function isPartOf({ nested }: CodeSystem, code: ClinicalCode, other: ClinicalCode): boolean {
  return nested && code !== other && bareCode(code.code).startsWith(bareCode(other.code));
}

/**
 * Every writing of a code that a request may hold, bare: as printed, and for NDC also with eleven digits and, for the
 * first package of a product, the product alone.
 */
export function writingsOf({ system, code }: PublishedCode): string[] {
  const bare = bareCode(code.code);
  const [labeler = "", product = "", pack = ""] = code.code.split("-");
  if (system.id !== "ndc" || pack === "") return [bare];

  const first = system.codes.find((other) => other.code.startsWith(`${labeler}-${product}-`)) === code;
  const products = [`${labeler}${product}`, `${labeler.padStart(5, "0")}${product.padStart(4, "0")}`];
  return [bare, `${products[1]}${pack.padStart(2, "0")}`, ...(first ? products : [])];
}

function articlesFor({ articles }: Library, system: CodeSystem, codes: ClinicalCode[]): Article[] {
  const wanted = new Set(codes.map(({ code }) => code));
  const found = articles.filter(({ fields }) =>
    fields.codes.some((own) => own.system === system.id && wanted.has(own.code)),
  );
  const start = codes.find(({ start }) => start)?.start;
  const first = found.filter(({ address }) => address === `/${start}/`);

  return [...first, ...found.filter((article) => !first.includes(article))];
}

function longestFirst(one: ClinicalCode, other: ClinicalCode): number {
  return other.code.length - one.code.length;
}
