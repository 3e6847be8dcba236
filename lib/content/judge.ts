import { builtAddresses } from "./addresses";
import type { Examined } from "./examine";
import { kinds, languageOf } from "./kinds";
import type { Library } from "./library";
import { listPublicFiles } from "./list-files";
import { inPageOrder, pastIsError, printable, toProblem } from "./problems";
import { gather } from "./read";
import type { CheckedSite, CheckedText, Finding, Problem } from "./rule";
import { adviceRules, articleRules, sheetRules, siteRules, summaryRules, textRules } from "./rules";
import { easyReadRules } from "./rules/easy-read";
import { applyExceptions, type Excepted } from "./rules/language/exceptions-used";
import { sharedRules, siteTranslationRules, translationRules } from "./rules/translation";
import { originalOf } from "./translate";

export interface CheckOptions {
  /** The day of the check (ISO 8601); today when left out. */
  today?: string;
  /**
   * Advice on the wording of a text (`rules/language/plain-wording.ts`). Left out, there is no advice at all: it takes as
   * long as the rest, and would bury what stops a page.
   */
  advise?: (text: CheckedText) => (Finding & { rule: string })[];
}

export interface CheckResult {
  /** Every problem of every file, in page order. */
  problems: Problem[];
  /** Problems that articles make on purpose, with the reason. */
  excepted: Excepted[];
  library: Library;
  fileCount: number;
}

/** Runs every rule that looks beyond the bytes of one file. */
export function judge(
  root: string,
  files: readonly Examined[],
  problems: readonly Problem[],
  options: CheckOptions = {},
): CheckResult {
  const { library, easyReads, ...read } = gather(files);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const unread = new Set(
    files
      .filter(({ fields, kind }) => fields === undefined && kinds[kind].fields !== undefined)
      .map(({ file }) => file),
  );
  const names = new Set(files.map(({ file }) => file));
  const site: CheckedSite = {
    unread,
    translatedFiles: files.flatMap(({ file }) => {
      const [code, original] = [languageOf(file), originalOf(file)];
      return code === undefined ? [] : [{ file, code, original, isThere: names.has(original) }];
    }),
    library,
    ...read,
    today,
    addresses: builtAddresses(library),
    publicFiles: listPublicFiles(root),
  };
  const sources = new Map(files.map(({ file, source }) => [file, source]));
  const place = (rule: string, finding: Finding & { file: string }) =>
    toProblem(rule, finding, sources.get(finding.file) ?? "");
  const own = (text: CheckedText) => {
    const found = textRules.flatMap((rule) =>
      rule.check(text, site).map((finding) => place(rule.name, { file: text.file, ...finding })),
    );
    const advice = (options.advise?.(text) ?? []).map(({ rule, ...finding }) =>
      place(rule, { file: text.file, ...finding }),
    );
    return [...found, ...advice];
  };

  const excepted: Excepted[] = [];
  const inArticles = site.articles.flatMap((article) => {
    const rules = options.advise ? [...articleRules, ...adviceRules] : articleRules;
    const found = rules.flatMap((rule) =>
      rule.check(article, site).map((finding) => place(rule.name, { file: article.file, ...finding })),
    );
    const result = applyExceptions(article, [...own(article), ...found], options.advise !== undefined);
    excepted.push(...result.excepted);
    return [...result.kept, ...result.unmatched];
  });
  const inTranslations = site.translations.flatMap((text) => {
    const own = {
      ...site,
      library: library.translations.find(({ language }) => language === text.language) ?? library,
    };
    const found = [...sharedRules, ...translationRules].flatMap(({ name, check }) =>
      check(text, own).map((finding) => place(name, { file: text.file, ...finding })),
    );
    const result = applyExceptions(text, found, false);
    excepted.push(...result.excepted);
    return [...result.kept, ...result.unmatched];
  });
  const inSheets = site.sheets.flatMap((sheet) => [
    ...own(sheet),
    ...sheetRules.flatMap((rule) =>
      rule.check(sheet, site).map((finding) => place(rule.name, { file: sheet.file, ...finding })),
    ),
  ]);
  const inSite = [...siteRules, ...siteTranslationRules].flatMap((rule) =>
    rule.check(site).map((finding) => place(rule.name, finding)),
  );

  const inSummaries = site.summaries.flatMap((summary) =>
    [...textRules, ...summaryRules].flatMap((rule) =>
      rule.check(summary, site).map((finding) => place(rule.name, { file: summary.file, ...finding })),
    ),
  );
  const inEasyReads = easyReads.flatMap((page) =>
    easyReadRules.flatMap((rule) =>
      rule.check(page, site).map((finding) => place(rule.name, { file: page.file, ...finding })),
    ),
  );

  const all: Problem[] = [
    ...problems,
    ...files.flatMap((file) => file.problems),
    ...inArticles,
    ...inTranslations,
    ...site.pages.flatMap(own),
    ...inSheets,
    ...inSummaries,
    ...inEasyReads,
    ...inSite,
  ];
  return {
    problems: all.map((problem) => printable(pastIsError(problem, today))).sort(inPageOrder),
    excepted,
    library,
    fileCount: files.length + problems.length,
  };
}
