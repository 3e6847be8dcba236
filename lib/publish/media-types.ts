/** Media types that servers do not know by the end of a file's name, or give without the encoding. */
const byEnding: [ending: string, type: string][] = [
  [".atom", "application/atom+xml; charset=utf-8"],
  [".md", "text/markdown; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".bib", "application/x-bibtex; charset=utf-8"],
  [".ris", "application/x-research-info-systems; charset=utf-8"],
  [".csl.json", "application/vnd.citationstyles.csl+json"],
  [".schema.json", "application/schema+json"],
];

/** Folders whose JSON is a feed (JSON Feed 1.1). */
const feeds = /^\/changes\/[^/]+\.json$/;

/** The media type of a file by its address, where a server has to be told. */
export function mediaTypeOf(path: string): string | undefined {
  if (feeds.test(path)) return "application/feed+json";
  return byEnding.find(([ending]) => path.endsWith(ending))?.[1];
}

/** Whether programs on other sites may read the file: open data and feeds, which hold nothing of any reader. */
export function isOpen(path: string): boolean {
  return mediaTypeOf(path) !== undefined || /^\/(api|evidence)\/[^/]+\.(json|csv)$/.test(path);
}
