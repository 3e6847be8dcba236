import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor } from "./headers";
import { nearPages, readListedPages, withNearPages } from "./near-pages";

export interface SiteToServe {
  /** The folder of the finished site. */
  folder: string;
  /** `/ketamine` for a sub-folder, or nothing. */
  basePath: string;
}

/** A server of a finished site: precompressed files, real headers, and the site's own page for what is not there. */
export function siteServer({ folder, basePath }: SiteToServe): Server {
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
