import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { holdSite } from "../held-site";
import { caddyAnswers, caddySite } from "./caddy";
import { cloudfrontKeys, cloudfrontPolicy, cloudfrontRequest, cloudfrontResponse } from "./cloudfront";
import { containerFile, containerSite } from "./container";
import { type DescribedSite, describeSite } from "./describe-site";
import { nginxAnswers, nginxMaps, nginxSite } from "./nginx";
import { headersFile, netlifyRedirects, redirectsFile, vercelFile } from "./static-hosts";

export interface FinishedSite {
  /** The folder of the finished site. */
  folder: string;
  origin: string;
  basePath: string;
}

/** Writes what each kind of host has to be told of a finished site, from one description. */
export function writeHostFiles({ folder, origin, basePath }: FinishedSite): void {
  const described = describeSite({ site: holdSite(folder), origin, basePath });
  for (const [name, text] of hostFiles(described)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** The files for hosts by their names below the site's folder. */
export function hostFiles(site: DescribedSite): Map<string, string> {
  return new Map([
    ["_headers", headersFile(site)],
    ["_redirects", redirectsFile(site)],
    ["vercel.json", vercelFile(site)],
    ["hosting/netlify/_redirects", netlifyRedirects(site)],
    ["hosting/cloudfront/redirects.json", cloudfrontKeys(site)],
    ["hosting/cloudfront/request.js", cloudfrontRequest(site)],
    ["hosting/cloudfront/response.js", cloudfrontResponse(site)],
    ["hosting/cloudfront/headers.json", cloudfrontPolicy(site)],
    ["hosting/container/Containerfile", containerFile],
    ["hosting/container/Caddyfile", containerSite],
    ["hosting/nginx/maps.conf", nginxMaps(site)],
    ["hosting/nginx/answers.conf", nginxAnswers(site)],
    ["hosting/nginx/site.conf", nginxSite(site)],
    ["hosting/caddy/answers.caddy", caddyAnswers(site)],
    ["hosting/caddy/Caddyfile", caddySite(site)],
  ]);
}
