import { readFileSync } from "node:fs";
import { join } from "node:path";
import { spoken } from "../words/spoken";
import { parseYaml } from "./front-matter";
import { siteFields } from "./schema";

export interface SiteAddress {
  /** `https://example.org`, with no slash at the end. */
  origin: string;
  /** `/ketamine` for a sub-folder, or nothing at a domain's root. */
  basePath: string;
}

/** The one setting: `address` in content/site.yaml, or SITE_ADDRESS for a preview. Throws when it is not a web address. */
export function readSiteAddress(root = process.cwd()): SiteAddress {
  const { data } = parseYaml(readFileSync(join(root, "content/site.yaml"), "utf8"));
  const setting = process.env.SITE_ADDRESS ?? siteFields.pick({ address: true }).loose().parse(data).address;
  const { origin, pathname } = new URL(setting);

  return { origin, basePath: pathname.replace(/\/+$/, "") };
}

const here = readSiteAddress();

/**
 * The path of a page or file of this site as a link: `/risks/` becomes `/ketamine/risks/` in a sub-folder. On a page in
 * another language it leads to the page in that language, where there is one.
 */
export function href(path: string): string {
  return path.startsWith("/") ? `${here.basePath}${spoken().lead(path)}` : path;
}

/** The same in whatever language the page is. */
export function exactHref(path: string): string {
  return `${here.basePath}${path}`;
}

/** The full web address of a page of this site, in the language of the page that names it. */
export function fullAddress(path: string): string {
  return `${here.origin}${href(path)}`;
}

/** The full web address of a page of this site, in whatever language it is. */
export function exactAddress(path: string): string {
  return `${here.origin}${exactHref(path)}`;
}
