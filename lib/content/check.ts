import { readContent } from "./read";
import type { Finding, Problem, Rule } from "./rule";
import { articleRules } from "./rules";
import type { Library, SourceFile } from "./library";
import { readFrontMatter } from "./front-matter";
import type { ArticleFields } from "./schema";

export interface CheckResult {
  problems: Problem[];
  library: Library;
  fileCount: number;
}

/** Reads all of `content/`, runs every rule, and returns every problem in page order. */
export function checkContent(root = process.cwd()): CheckResult {
  const { library, problems, articles, fileCount } = readContent(root);
  const found = articles.flatMap((article) =>
    articleRules.flatMap((rule: Rule<ArticleFields>) =>
      rule.check(article, library).map((finding) => toProblem(article, rule.name, finding)),
    ),
  );

  return { problems: [...problems, ...found].sort(inPageOrder), library, fileCount };
}

function toProblem(file: SourceFile, rule: string, finding: Finding): Problem {
  const { field, line, column = 1, ...rest } = finding;
  const place = line ?? (field ? readFrontMatter(file.source).lineOf(field.split(".")) : 1);

  return { file: file.file, rule, line: place, column, ...rest };
}

function inPageOrder(one: Problem, other: Problem): number {
  return compare(one.file, other.file) || one.line - other.line || one.column - other.column || compare(one.rule, other.rule);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
