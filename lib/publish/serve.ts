import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor } from "./headers";
import { nearPages, readListedPages, withNearPages } from "./near-pages";
import { type RedirectRule, readRules } from "./redirects";

export interface SiteToServe {
  /** The folder of the finished site. */
  folder: string;
  /** `/ketamine` for a sub-folder, or nothing. */
  basePath: string;
  /** Whether the site's own rules are followed, as a host would that knows them. Without them its pages do. */
  followsRules?: boolean;
}

/** A server of a finished site: precompressed files, real headers, and the site's own page for what is not there. */
export function siteServer({ folder, basePath, followsRules = true }: SiteToServe): Server {
  const notFound = readFileSync(join(folder, "404.html"), "utf8");
  const pages = readListedPages(folder);
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: existsSync(join(folder, ".well-known")),
    setHeaders: (response, path) => setHeaders(response, path),
    onNoMatch: (request, response) => answerNotFound(request, response),
  });
  const rules = followsRules ? readRules(folder) : [];
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of Object.entries(headersFor(path, folder))) response.setHeader(name, value);
  };
  const answerNotFound = (request: IncomingMessage, response: ServerResponse) => {
    const [asked = "/"] = (request.url ?? "/").split("?");
    const page = Buffer.from(withNearPages(notFound, nearPages(asked, pages), basePath));
    setHeaders(response, "/404.html");
    response.writeHead(404, { "Content-Type": "text/html;charset=utf-8", "Content-Length": page.length });
    response.end(request.method === "HEAD" ? undefined : page);
  };

  return createServer((request, response) => {
    const { method = "GET", url = "/" } = request;
    if (method !== "GET" && method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const rule = ruleFor(url, rules);
    if (rule) {
      setHeaders(response, "/404.html");
      response.writeHead(rule.status, { Location: rule.to }).end();
    } else if (url.split("?")[0] === basePath && basePath !== "") {
      response.writeHead(308, { Location: `${basePath}/` }).end();
    } else if (url.startsWith(`${basePath}/`)) {
      request.url = url.slice(basePath.length);
      files(request, response);
    } else {
      answerNotFound(request, response);
    }
  });
}

/** The first rule whose address fits, and whose query, where it has one, says no less. */
function ruleFor(url: string, rules: readonly RedirectRule[]): RedirectRule | undefined {
  const [path = "", query = ""] = url.split("?");
  const asked = new URLSearchParams(query);
  return rules.find(
    ({ from, query: needs = {} }) =>
      from === path && Object.entries(needs).every(([name, value]) => asked.get(name) === value),
  );
}
