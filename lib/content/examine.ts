import { explainFields } from "./explain-fields";
import type { Figures } from "./figures/expand.mjs";
import { readFrontMatter } from "./front-matter";
import { readJson } from "./json-text";
import { type Kind, kindOf, kinds, languageOf } from "./kinds";
import type { RawFile } from "./list-files";
import { parseMdx } from "./parse";
import type { Finding, Problem } from "./rule";
import { scanRules, sourceRules, stoppingRules } from "./rules/safety";
import { noStrayParts } from "./rules/safety/no-stray-parts";
import { sayMdx } from "./say-mdx";
import { scanText, textStart } from "./scan/scan-text";
import type { ChecklistFields, SheetFields } from "./schema-sheets";
import { type Survey, surveyText } from "./survey";
import { surveyChecklist, surveySheet } from "./survey-sheet";
import { parseYaml, type YamlText } from "./yaml-text";

/** One file, read as far as it goes: plain data, so that another thread may do it. */
export interface Examined {
  file: string;
  kind: Kind;
  source: string;
  problems: Problem[];
  /** The fields, valid for its kind; missing when they are not. */
  fields?: unknown;
  /** What the text holds, for articles, pages, sheets and the checklist. */
  survey?: Survey;
  /** The text below the fields, for glossary entries. */
  body?: string;
}

const glossaryKinds = new Set<Kind>(["glossary", "translatedTerm"]);
const textKinds = new Set<Kind>(["article", "translatedArticle", "page", "summary", ...glossaryKinds]);

/** A hostile file could make one mistake a hundred thousand times; nobody mends more than this in one go. */
const mostOfOneRule = 100;

/** Lists grow with the library, and no parser reads them: limits that protect parsers are not for them. */
const lineByLine = new Set<Kind>(["list", "shortAddresses"]);
const forParsers = new Set(["file-size", "readable-shape"]);

/**
 * Reads one file by itself: bytes, then signs, then fields, then text. Never throws, whatever the file holds.
 * @param figures Those that were read before, for texts that take their numbers from them.
 */
export function examine({ file, bytes }: RawFile, figures: Figures = new Map()): Examined {
  const source = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const kind = kindOf(file) ?? "guide";
  const problems: Problem[] = [];
  const report = (rule: string, findings: Finding[]) => {
    for (const { field: _, line = 1, column = 1, ...finding } of findings.slice(0, mostOfOneRule))
      problems.push({ file, rule, line, column, ...finding });
  };

  for (const { name, check } of sourceRules)
    if (!(lineByLine.has(kind) && forParsers.has(name))) report(name, check(source, bytes));
  const unread = { file, kind, source, problems };
  if (problems.some(({ rule }) => stoppingRules.has(rule)) || kinds[kind].fields === undefined) return unread;

  const hasText = textKinds.has(kind);
  const front = hasText ? readFrontMatter(source) : undefined;
  const text = front ?? (kind === "reference" ? readJson(source) : parseYaml(source));
  const fields = validate(kind, text, report);
  if (glossaryKinds.has(kind)) return { ...unread, fields, body: front?.body.trim() ?? "" };
  if (kind === "sheet" && fields !== undefined)
    return { ...unread, fields, survey: surveySheet(fields as SheetFields, text.lineOf) };
  if (kind === "checklist" && fields !== undefined)
    return { ...unread, fields, survey: surveyChecklist(fields as ChecklistFields, text.lineOf) };
  if (!hasText) return { ...unread, fields };

  const scanned = scanText(source);
  for (const { name, check } of scanRules) report(name, check(scanned));
  const { tree, mistake } = parseMdx(scanned.readable);
  // What MDX says about a text that already has problems of its own is about the same slip, in a programmer's words.
  const explained = problems.some(({ rule, line }) => scanRules.some(({ name }) => name === rule) && line >= 1);
  if (mistake && !explained)
    report("readable-text", [{ line: mistake.line, column: mistake.column, ...sayMdx(mistake.message) }]);
  if (front?.mistakes.length === 0 || textStart(source) > 0)
    for (const [rule, findings] of noStrayParts(tree)) report(rule, findings);

  return { ...unread, fields, ...(mistake ? {} : { survey: surveyText(tree, figures, languageOf(file)) }) };
}

function validate(kind: Kind, text: YamlText, report: (rule: string, findings: Finding[]) => void): unknown {
  const fix =
    "Compare the line with a similar file; put text that holds a colon or starts with a sign in double quotes.";
  report(
    "readable-fields",
    text.mistakes.map(({ message, ...mistake }) => ({ fix, ...mistake, problem: message })),
  );
  const schema = kinds[kind].fields;
  if (text.mistakes.length > 0 || !schema) return undefined;

  const result = schema.safeParse(text.data);
  if (result.success) return result.data;
  report(
    "valid-fields",
    explainFields(result.error, schema, text.data).map(({ path, ...mistake }) => ({
      line: text.lineOf(path),
      ...mistake,
    })),
  );
  return undefined;
}
