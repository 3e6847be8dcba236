import type { DescribedSite } from "./describe-site";

/** Netlify, Cloudflare Pages and others. Not all read a query, so those requests are left to the page. */
export function redirectsFile({ rules }: DescribedSite): string {
  return rules
    .filter(({ query }) => !query)
    .map(({ from, to, status }) => `${from} ${to} ${status}\n`)
    .join("");
}
