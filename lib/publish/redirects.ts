import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentSecurityPolicy } from "./policy";

/** An address that leads to another page of the same site. */
export interface Redirect {
  /** From the site's root, with a slash at the end: `/s/side-effects/`. */
  from: string;
  /** A page of the site, with the part behind `#` where there is one. */
  to: string;
  /** The title of the page it leads to. */
  title: string;
  /** Whether it leads there for good (301), or only answers this request (302). */
  permanent: boolean;
  /** Whether search engines should not hear of it: it was never a page of its own. */
  unlisted?: boolean;
  /** Where the query decides: what each of these parameters must be. A host with no rules leaves this to the page. */
  query?: Record<string, string>;
}

/** A rule of the finished site, as hosts read it: addresses include the base path. */
export interface RedirectRule {
  from: string;
  to: string;
  status: 301 | 302;
  query?: Record<string, string>;
}

/** One description for every host: `npm start` follows it, and the files for hosts are made from it. */
export const rulesFile = "redirects.json";

export interface SiteWithRedirects {
  folder: string;
  origin: string;
  basePath: string;
  redirects: readonly Redirect[];
}

/**
 * Writes the rules, and a page at each old or short address for hosts that follow no rules.
 * @throws Error where a page stands at the address already, or where it leads to no page.
 */
export function writeRedirects({ folder, origin, basePath, redirects }: SiteWithRedirects): void {
  const fileOf = (address: string) => join(folder, address.replace(/#.*/, ""), "index.html");
  for (const redirect of redirects) {
    const { from, to, query } = redirect;
    if (!existsSync(fileOf(to)) && !existsSync(join(folder, to)))
      throw new Error(`${from} would lead to ${to}, and there is no such page.`);
    if (query) continue;
    if (existsSync(fileOf(from))) throw new Error(`${from} cannot lead to ${to}: a page stands there already.`);
    mkdirSync(dirname(fileOf(from)), { recursive: true });
    writeFileSync(fileOf(from), redirectPage(redirect, `${basePath}${to}`, `${origin}${basePath}${to}`));
  }
  const rules: RedirectRule[] = redirects.map(({ from, to, permanent, query }) => ({
    from: `${basePath}${from}`,
    to: `${basePath}${to}`,
    status: permanent ? 301 : 302,
    ...(query ? { query } : {}),
  }));
  writeFileSync(join(folder, rulesFile), `${JSON.stringify(rules, null, 1)}\n`);
}

/** The rules of a finished site; none where it has no such file. */
export function readRules(folder: string): RedirectRule[] {
  const file = join(folder, rulesFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as RedirectRule[]) : [];
}

/** Plain on purpose: it is gone before it is seen, and a styled page would flash. */
function redirectPage({ title, unlisted }: Redirect, href: string, canonical: string): string {
  const policy = contentSecurityPolicy({
    inlineScripts: [],
    hasProgram: false,
    runsWasm: false,
    hasForm: false,
    inlineStyles: [],
  });
  return `<!DOCTYPE html>
<html lang="en-US"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">${unlisted ? '\n<meta name="robots" content="noindex">' : ""}
<link rel="canonical" href="${escaped(canonical)}">
<meta http-equiv="refresh" content="0; url=${escaped(href)}">
</head><body><main><p>This address leads to <a href="${escaped(href)}">${escaped(title)}</a>.</p></main></body></html>
`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
