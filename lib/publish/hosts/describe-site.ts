import { headersFor } from "../headers";
import { type HeldSite, headersOf } from "../held-site";
import type { RedirectRule } from "../redirects";

/** What every host has to know of a finished site; each host's files say it in that host's words. */
export interface DescribedSite {
  /** Which kind of headers each file has, by its address below the base path. */
  files: { address: string; kind: string; tag: string }[];
  /** The headers of each kind. Pages that hold the same styles and scripts share one. */
  kinds: Map<string, Record<string, string>>;
  /** The headers of what is no file: an address that leads on, or a refusal. */
  other: Record<string, string>;
  /** The kind of the page for what is not there. */
  notFound: string;
  /** `example.org`, with a port where there is one. */
  host: string;
  /** `/ketamine` for a sub-folder, or nothing. */
  basePath: string;
  rules: RedirectRule[];
}

export interface SiteToDescribe {
  site: HeldSite;
  /** `https://example.org`. */
  origin: string;
  basePath: string;
}

/** Sorts the files of a site by their headers. */
export function describeSite({ site, origin, basePath }: SiteToDescribe): DescribedSite {
  const names = new Map<string, string>();
  const kinds = new Map<string, Record<string, string>>();
  // A page stands at each address that leads on, for hosts that know no rules; these hosts do.
  const read = [...site.files.values()].filter(({ address }) => !site.rules.get(basePath + address)?.some(leadsAlways));
  const files = read.map((file) => {
    const headers = headersOf(file);
    const key = JSON.stringify(headers);
    const kind = names.get(key) ?? `k${names.size + 1}`;
    names.set(key, kind);
    kinds.set(kind, headers);
    return { address: file.address, kind, tag: file.tag };
  });

  return {
    files,
    kinds,
    other: headersFor("/"),
    notFound: files.find(({ address }) => address === site.notFound.address)?.kind ?? "",
    host: new URL(origin).host,
    basePath,
    rules: [...site.rules.values()].flat(),
  };
}

const leadsAlways = ({ query }: RedirectRule) => !query;

/** Every header that some file of the site has, and its value for each kind and for what is no file. */
export function headerTable({
  kinds,
  other,
}: DescribedSite): Map<string, { kinds: Map<string, string>; other: string }> {
  const table = new Map<string, { kinds: Map<string, string>; other: string }>();
  for (const [kind, headers] of kinds)
    for (const [name, value] of Object.entries(headers)) {
      const row = table.get(name) ?? { kinds: new Map(), other: other[name] ?? "" };
      row.kinds.set(kind, value);
      table.set(name, row);
    }
  return table;
}

/** Strict-Transport-Security for two years, over https only. Other names below the host are not ours to bind. */
export const onlyHttps = "max-age=63072000";

const notNothing = "\\s*($|,|;\\s*q=(1|0\\.\\d*[1-9]))";

/** Which packed copy a request takes, by the first pattern that fits its Accept-Encoding; plain where none does. */
export const codings: { takes: string; ending: "" | ".br" | ".gz" }[] = [
  { takes: `(^|[ ,])br${notNothing}`, ending: ".br" },
  { takes: `(^|[ ,])gzip${notNothing}`, ending: ".gz" },
  { takes: "(^|[ ,])br\\s*;", ending: "" },
  { takes: `(^|[ ,])\\*${notNothing}`, ending: ".br" },
];
