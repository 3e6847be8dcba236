import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Article, Library } from "../content/library";
import { fullAddress } from "../content/site-address";

/** Folders that decide how a handout looks and what its labels say, beside the text of the article. */
const lookFolders = ["app", "components", "content/words/en", "lib/handouts", "lib/send", "lib/words"];

let look: string | undefined;

/**
 * What a handout of this article is made of, as a short hash: its text, the data it uses, and the look of the site. A
 * handout with another hash is of another version.
 */
export function handoutVersion(library: Library, article: Article): string {
  const source = readFileSync(article.file, "utf8");
  const named = <Entry>(entries: Map<string, Entry>) => [...entries].filter(([id]) => source.includes(`"${id}"`));
  const sources = article.outline.sources.map((id) => library.references.get(id));
  look ??= handoutLook();

  return hash([
    look,
    source,
    JSON.stringify([sources, named(library.figures), named(library.glossary)]),
    JSON.stringify([library.site, fullAddress(article.address)]),
  ]).slice(0, 16);
}

/** The look and the labels that all handouts share, as a hash. */
export function handoutLook(root = "."): string {
  return hash(lookFolders.flatMap((folder) => textsIn(root, folder)));
}

function textsIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
    .flatMap((file) => [file, readFileSync(join(root, file), "utf8")]);
}

function hash(texts: readonly string[]): string {
  const all = createHash("sha256");
  for (const text of texts) all.update(text).update("\0");
  return all.digest("hex");
}
