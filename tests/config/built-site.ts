import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Element, elementsOf, type Page, parsePage } from "@/lib/publish/html";
import { readRules } from "@/lib/publish/redirects";

export const folder = "out";

export interface BuiltPage {
  /** `/risks/side-effects/`, or `/404.html`. */
  address: string;
  file: string;
  html: string;
  page: Page;
  elements: Element[];
}

/** Every page of the finished site that people read; addresses that lead on are not among them. Throws when there is none, so that no test passes on nothing. */
export function builtPages(): BuiltPage[] {
  if (!existsSync(`${folder}/index.html`)) throw new Error("There is no finished site. Run: npm run build");

  const leadingOn = new Set([...addressesLeadingOn()].map((address) => `${address.slice(1)}index.html`));
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html") && !leadingOn.has(name))
    .sort()
    .map((name) => {
      const file = `${folder}/${name}`;
      const html = readFileSync(file, "utf8");
      const page = parsePage(html);
      return { address: `/${name.replace(/index\.html$/, "")}`, file, html, page, elements: elementsOf(page) };
    });
}

/** Addresses of the finished site that lead on to a page: short ones, and those that pages used to have. */
export function addressesLeadingOn(): Set<string> {
  return new Set(readRules(folder).flatMap(({ from, query }) => (query ? [] : [from])));
}

/** Every page, but of those that are made alike for each article only the first three. */
export function pagesOfEveryKind(): BuiltPage[] {
  const seen = new Map<string, number>();
  return builtPages().filter(({ address, html }) => {
    const [kind] =
      /^\/[a-z]{2,3}(?=\/)/.exec(isStandIn(html) ? address : "") ??
      /^\/(send|handouts|references|code|cite|s)\/(?=.)/.exec(address) ??
      [];
    if (kind === undefined) return true;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    return (seen.get(kind) ?? 0) <= 3;
  });
}

/** Whether a page only says that an article is not translated yet. */
function isStandIn(html: string): boolean {
  return /^<!DOCTYPE html><html lang="(?!en-)/.test(html) && html.includes('name="robots" content="noindex"');
}

/** The pages that show an article. */
export function builtArticles(): BuiltPage[] {
  return builtPages().filter(({ address }) => /^\/(mechanism|routes|risks|eligibility)\/.+\/$/.test(address));
}
