import type { RedirectRule } from "./redirects";

/** The same rules in the words of each kind of host, by the file they stand in. */
export function hostRules(rules: readonly RedirectRule[]): Map<string, string> {
  const plain = rules.filter(({ query }) => !query);
  const asked = rules.filter(({ query }) => query);
  const doors = [...new Set(asked.map(({ from }) => from))];

  return new Map([
    // Netlify, Cloudflare Pages and others. Not all read a query, so those requests are left to the page.
    ["_redirects", plain.map(({ from, to, status }) => `${from} ${to} ${status}\n`).join("")],
    // In a `server` block: include …/hosting/redirects.nginx.conf;
    [
      "hosting/redirects.nginx.conf",
      [...plain.map(nginxLocation), ...doors.map((from) => nginxQueries(from, asked))].join(""),
    ],
    // In a site block: import …/hosting/redirects.caddy
    ["hosting/redirects.caddy", [...plain.map(caddyRule), ...asked.map(caddyQuery)].join("")],
  ]);
}

function nginxLocation({ from, to, status }: RedirectRule): string {
  return `location = ${from} { return ${status} "${to}"; }\n`;
}

function nginxQueries(from: string, rules: readonly RedirectRule[]): string {
  const own = rules.filter((rule) => rule.from === from);
  const tests = own.map(({ to, status, query = {} }) => {
    const needs = Object.entries(query).map(([name, value]) => `(?=(.*&)?${pattern(name)}=${pattern(value)}(&|$))`);
    return `  if ($args ~ "^${needs.join("")}") { return ${status} "${to}"; }\n`;
  });
  return `location = ${from} {\n${tests.join("")}}\n`;
}

function caddyRule({ from, to, status }: RedirectRule): string {
  return `redir ${from} "${to}" ${status}\n`;
}

function caddyQuery({ from, to, status, query = {} }: RedirectRule, index: number): string {
  const needs = Object.entries(query).map(([name, value]) => `  query ${name}=${value}\n`);
  return `@asked${index} {\n  path ${from}\n${needs.join("")}}\nredir @asked${index} "${to}" ${status}\n`;
}

/** nginx sees a query as it was sent, where a slash may be written as %2F. */
function pattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("/", "(/|%2[Ff])");
}
