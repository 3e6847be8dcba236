import type { RedirectRule } from "../redirects";
import { type DescribedSite, onlyHttps } from "./describe-site";
import { headerGroups } from "./header-groups";

/** Who may put a page in a frame: the one rule a page cannot state itself. The rest of its policy stands in it. */
export const framesOnly = "frame-ancestors 'none'";

/** The headers of every answer of a host that is told them by path, not by file. */
export function commonHeaders({ other }: DescribedSite): Record<string, string> {
  return { "Strict-Transport-Security": onlyHttps, ...other, "Content-Security-Policy": framesOnly };
}

/** `_headers`, for Netlify and Cloudflare Pages. A line with \`!\` lets Cloudflare forget a header; Netlify passes it over. */
export function headersFile(site: DescribedSite): string {
  const common = commonHeaders(site);
  const groups = headerGroups(site).map(({ path, headers }) => {
    const again = Object.keys(headers).filter((name) => common[name] !== undefined);
    return `${site.basePath}${path}\n${again.map((name) => `  ! ${name}\n`).join("")}${lines(headers)}`;
  });
  return [`${site.basePath}/*\n${lines(common)}`, ...groups].join("\n");
}

const lines = (headers: Record<string, string>) =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join("");

/** `_redirects`, for Cloudflare Pages and others. It reads no query, so those requests are left to the page. */
export function redirectsFile({ rules }: DescribedSite): string {
  return rules
    .filter(({ query }) => !query)
    .map(({ from, to, status }) => `${from} ${to} ${status}\n`)
    .join("");
}

/** Netlify's own form: it reads a query, and follows a rule over a page only where the status ends in `!`. */
export function netlifyRedirects({ rules }: DescribedSite): string {
  const asked = ({ query = {} }: RedirectRule) => Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return rules.map((rule) => `${[rule.from, ...asked(rule), rule.to, `${rule.status}!`].join(" ")}\n`).join("");
}

/** `vercel.json`, for a folder that is put on Vercel as it is. */
export function vercelFile(site: DescribedSite): string {
  const pairs = (headers: Record<string, string>) => Object.entries(headers).map(([key, value]) => ({ key, value }));
  const settings = {
    $schema: "https://openapi.vercel.sh/vercel.json",
    trailingSlash: true,
    headers: [
      { source: `${site.basePath}/(.*)`, headers: pairs(commonHeaders(site)) },
      ...headerGroups(site).map(({ path, headers }) => ({
        source: `${site.basePath}${literal(path).replace("*", "(.*)")}`,
        headers: pairs(headers),
      })),
    ],
    redirects: site.rules.map(({ from, to, status, query }) => ({
      source: literal(from),
      ...(query
        ? { has: Object.entries(query).map(([key, value]) => ({ type: "query", key, value: literal(value) })) }
        : {}),
      destination: to,
      statusCode: status,
    })),
  };
  return `${JSON.stringify(settings, null, 1)}\n`;
}

/** Vercel reads these as patterns. */
function literal(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\:]/g, "\\$&");
}
