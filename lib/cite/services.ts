import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "../content/front-matter";
import { siteFields } from "../content/schema";
import type { Manners } from "./ask";

export interface Services {
  /** Where Crossref answers; CROSSREF_ADDRESS for another place. */
  crossref: string;
  /** Where PubMed's E-utilities answer; PUBMED_ADDRESS for another place. */
  pubmed: string;
  /** Whom the services can write to. */
  contact: string;
  manners: Manners;
}

/** The services and how we ask them: by name, with the site's address and contact, as both request. */
export function readServices(root = process.cwd()): Services {
  const { data } = parseYaml(readFileSync(join(root, "content/site.yaml"), "utf8"));
  const { address, contact } = siteFields.pick({ address: true, contact: true }).loose().parse(data);

  return {
    crossref: withSlash(process.env.CROSSREF_ADDRESS ?? "https://api.crossref.org/"),
    pubmed: withSlash(process.env.PUBMED_ADDRESS ?? "https://eutils.ncbi.nlm.nih.gov/entrez/eutils/"),
    contact,
    manners: { agent: `KetamineExplained/1.0 (${address}; mailto:${contact})` },
  };
}

function withSlash(address: string): string {
  return address.endsWith("/") ? address : `${address}/`;
}
