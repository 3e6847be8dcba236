import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { RootContent } from "mdast";
import { usedSources } from "../content/addresses";
import type { Article, Library } from "../content/library";
import { wordsFor } from "../words/words-for.mjs";
import { allSourcesFile, citationFiles, citeFile, feedAddresses, markdownAddress, sourceFile } from "./addresses";
import { formatRecords, toCsl } from "./citation-formats";
import { articleRecord } from "./cite-article";
import { articleData } from "./data/article-data";
import { openData } from "./data/data-files";
import { feedsOf } from "./feeds";
import { llmsText } from "./llms";
import { helpMarkdown } from "./markdown/help-now";
import { pageParts } from "./markdown/page-parts";
import { picturesIn } from "./markdown/pictures";
import { toPlainTree } from "./markdown/to-markdown";
import { articleMarkdown, pageMarkdown } from "./markdown/write-article";

interface OpenFiles {
  library: Library;
  /** The folder that holds `content/`. */
  root: string;
  /** The folder of the exported site. */
  folder: string;
}

/**
 * Writes what others may follow and reuse into an exported site: feeds, citations, open data, Markdown.
 * @throws Error naming the file whose text cannot be written in another form.
 */
export function writeOpenFiles({ library, root, folder }: OpenFiles): void {
  const files = new Map<string, string>();
  const bodies = new Map(library.articles.map((article) => [article, bodyOf(article)]));
  for (const [article, body] of bodies) files.set(markdownAddress(article), articleMarkdown(article, body, library));
  for (const page of library.pages) files.set(`/${page.name}.md`, pageMarkdown(page, bodyOf(page), library));
  files.set("/help-now.md", helpMarkdown(library.crisisLines, wordsFor(library.language.code)));
  files.set("/llms.txt", llmsText(library));
  addCitations(library, files);
  addFeeds(library, files);
  for (const [address, text] of openData(
    library,
    [...bodies].map(([article, body]) => articleData(article, body, library)),
  ))
    files.set(address, text);

  for (const [address, text] of files) {
    const file = join(folder, address);
    if (existsSync(file)) throw new Error(`${address}: there is a page or file of that name in the site already.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  function bodyOf(page: Article | Library["pages"][number]): RootContent[] {
    const address = "address" in page ? page.address : `/${page.name}/`;
    const questions = "slug" in page ? page.fields.questions : [];
    const pictures = () => picturesIn(readFileSync(join(folder, address, "index.html"), "utf8"));
    const parts = pageParts({ file: page.file, questions, library, pictures });
    const source = readFileSync(join(root, page.file), "utf8");

    return toPlainTree({ file: page.file, source, address, figures: library.figures, parts });
  }
}

function addCitations(library: Library, files: Map<string, string>): void {
  const used = usedSources(library);
  const records = [...library.references.values()].filter(({ id }) => used.has(id)).map(toCsl);
  for (const { ending } of citationFiles) {
    files.set(allSourcesFile(ending), formatRecords(records, ending));
    for (const record of records) files.set(sourceFile(record.id, ending), formatRecords([record], ending));
    for (const article of library.articles)
      files.set(citeFile(article, ending), formatRecords([articleRecord(article, library)], ending));
  }
}

function addFeeds(library: Library, files: Map<string, string>): void {
  for (const section of [undefined, ...library.site.sections.map(({ id }) => id)]) {
    const feeds = feedsOf(library, section);
    const { atom, json } = feedAddresses(section);
    if (feeds) files.set(atom, feeds.atom).set(json, feeds.json);
  }
  for (const translated of library.translations) {
    const feeds = feedsOf(translated);
    const { atom, json } = feedAddresses(undefined, translated.language.code);
    if (feeds) files.set(atom, feeds.atom).set(json, feeds.json);
  }
}
