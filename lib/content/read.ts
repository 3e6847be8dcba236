import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { z } from "zod";
import { surveyArticle } from "./arrange.mjs";
import { type FrontMatter, parseYaml, readFrontMatter } from "./front-matter";
import type { Article, GlossaryEntry, Library, SourceFile, StandingPage } from "./library";
import { parseMdx } from "./parse";
import type { CheckedFile, Problem } from "./rule";
import { type ArticleFields, articleFields, crisisLines, glossaryFields, type PageFields, pageFields, siteFields } from "./schema";
import { claim, figure, reference } from "./schema-evidence";
import { type SectionName, sections } from "./vocabulary";

/** All of `content/`: what could be read, and a problem for everything that could not. */
export interface ReadResult {
  library: Library;
  problems: Problem[];
  /** Articles and standing pages with their syntax trees, for the rules. */
  articles: CheckedFile<ArticleFields>[];
  pages: CheckedFile<PageFields>[];
  /** How many files were read. */
  fileCount: number;
}

/**
 * Reads and validates every file below `content/`.
 * @param root The folder that holds `content/`.
 */
export function readContent(root = process.cwd()): ReadResult {
  const problems: Problem[] = [];
  const files = (folder: string, ending: string) => listFiles(root, `content/${folder}`, ending);
  const keep = <T>(items: (T | undefined)[]) => items.filter((item): item is T => item !== undefined);
  const byId = <T>(folder: string, ending: string, read: (file: SourceFile) => T | undefined) =>
    new Map(
      files(folder, ending).flatMap((file) => {
        const item = read(file);
        return item === undefined ? [] : [[nameOf(file, ending), item] as const];
      }),
    );
  const data = <S extends z.ZodType>(schema: S) => (file: SourceFile) => readData(file, schema, problems);

  const articles = keep(files("articles", ".mdx").map((file) => readText(file, articleFields, problems)));
  const pages = keep(files("pages", ".mdx").map((file) => readText(file, pageFields, problems)));
  const single = <S extends z.ZodType>(name: string, schema: S) => data(schema)(readSource(root, `content/${name}`));
  const site = single("site.yaml", siteFields);
  const lines = single("crisis-lines.yaml", crisisLines);

  const library: Library = {
    // Without these two files nothing is built: their problems are reported, and `loadLibrary` refuses.
    site: site as Library["site"],
    crisisLines: lines as Library["crisisLines"],
    articles: articles.flatMap((article) => toArticle(article, problems)).sort(inReadingOrder),
    pages: pages.map((page) => toPage(page)),
    references: byId("references", ".json", data(reference)),
    figures: byId("figures", ".yaml", data(figure)),
    claims: byId("claims", ".yaml", data(claim)),
    glossary: byId("glossary", ".md", (file) => readGlossary(file, problems)),
  };
  const fileCount =
    2 + articles.length + pages.length + library.references.size + library.figures.size + library.claims.size + library.glossary.size;

  return { library, problems, articles, pages, fileCount };
}

function readText<S extends z.ZodType>(file: SourceFile, schema: S, problems: Problem[]): CheckedFile<z.infer<S>> | undefined {
  const front = readFrontMatter(file.source);
  const fields = validate(file.file, front, schema, problems);
  const { tree, mistake } = parseMdx(file.source);
  if (mistake) {
    const fix = "Look for a stray {, <, or a tag that is not closed; content/README.md shows each component.";
    problems.push({ file: file.file, rule: "readable-text", line: mistake.line, column: mistake.column, problem: mistake.message, fix });
  }

  return fields === undefined ? undefined : { ...file, fields, tree };
}

function readData<S extends z.ZodType>(file: SourceFile, schema: S, problems: Problem[]): z.infer<S> | undefined {
  return validate(file.file, parseYaml(file.source), schema, problems);
}

function readGlossary(file: SourceFile, problems: Problem[]): GlossaryEntry | undefined {
  const front = readFrontMatter(file.source);
  const fields = validate(file.file, front, glossaryFields, problems);

  return fields && { id: nameOf(file, ".md"), file: file.file, fields, meaning: front.body.replace(/\s+/g, " ").trim() };
}

/** Reports mistakes of YAML and of fields with their lines; gives the fields when there are none. */
function validate<S extends z.ZodType>(
  file: string,
  front: Omit<FrontMatter, "body">,
  schema: S,
  problems: Problem[],
): z.infer<S> | undefined {
  for (const { line, column, message } of front.mistakes) {
    const fix = "Compare the line with a similar file; put text that holds a colon or starts with a sign in double quotes.";
    problems.push({ file, rule: "readable-fields", line, column, problem: message, fix });
  }
  if (front.mistakes.length > 0) return undefined;

  const result = schema.safeParse(front.data);
  for (const issue of result.error?.issues ?? []) {
    const path = issue.path.filter((part) => typeof part !== "symbol");
    const where = path.length > 0 ? `"${path.join(".")}": ` : "";
    const fix = "content/README.md shows every field with an example.";
    problems.push({ file, rule: "valid-fields", line: front.lineOf(path), column: 1, problem: `${where}${issue.message}`, fix });
  }

  return result.success ? result.data : undefined;
}

function toArticle({ file, fields, tree }: CheckedFile<ArticleFields>, problems: Problem[]): Article[] {
  const [section = "", name = "", ...deeper] = file.replace("content/articles/", "").split("/");
  const slug = name.replace(/\.mdx$/, "");
  if (!isSection(section) || deeper.length > 0 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    const problem = "An article lives in content/articles/<section>/<name>.mdx, with a name in lower case and hyphens.";
    problems.push({ file, rule: "file-place", line: 1, column: 1, problem, fix: `Move it to one of: ${sections.join(", ")}.` });
    return [];
  }

  return [{ file, section, slug, address: `/${section}/${slug}/`, fields, outline: surveyArticle(tree).outline }];
}

function toPage({ file, fields, tree }: CheckedFile<PageFields>): StandingPage {
  return { file, name: nameOf({ file }, ".mdx"), fields, outline: surveyArticle(tree).outline };
}

function inReadingOrder(one: Article, other: Article): number {
  const bySection = sections.indexOf(one.section) - sections.indexOf(other.section);
  return bySection || one.fields.order - other.fields.order || one.slug.localeCompare(other.slug, "en");
}

function isSection(name: string): name is SectionName {
  return (sections as readonly string[]).includes(name);
}

function nameOf({ file }: { file: string }, ending: string): string {
  return file.slice(file.lastIndexOf("/") + 1, -ending.length);
}

function readSource(root: string, file: string): SourceFile {
  return { file, source: readFileSync(join(root, file), "utf8") };
}

function listFiles(root: string, folder: string, ending: string): SourceFile[] {
  const top = join(root, folder);
  if (!statSync(top, { throwIfNoEntry: false })) return [];

  return readdirSync(top, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => relative(root, join(top, name)).split(sep).join("/"))
    .sort()
    .map((file) => readSource(root, file));
}
