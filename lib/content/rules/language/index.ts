import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";
import { explainedTerms } from "./explained-terms";
import { helpBesideSuicide } from "./help-beside-suicide";
import { kindWords } from "./kind-words";
import { noSalesWords } from "./no-sales-words";
import { readingGrade } from "./reading-grade";
import { shortParagraphs } from "./short-paragraphs";
import { shortSentences } from "./short-sentences";
import { tellingLinks } from "./telling-links";

/** Language rules over articles and standing pages. */
export const wordingRules: Rule<ArticleFields | PageFields>[] = [
  kindWords,
  noSalesWords,
  shortSentences,
  shortParagraphs,
  tellingLinks,
];

/** Language rules over articles alone. */
export const articleLanguageRules: Rule[] = [readingGrade, helpBesideSuicide];

/** Language rules over sheets to print and the checklist, besides the wording. */
export const sheetLanguageRules: Rule<ArticleFields | PageFields>[] = [readingGrade, helpBesideSuicide];

/** Language rules that only advise, and only when asked: they never stop a page. */
export const adviceRules: Rule[] = [explainedTerms];
const wordingAdvice = ["active-voice", "plain-words"];

/** Rules whose findings are only there when advice was asked for. */
export const advisory: readonly string[] = [...adviceRules.map(({ name }) => name), ...wordingAdvice];

/** The rules that a page may break on purpose, with the words and the reason in its fields. */
export const exceptable: readonly string[] = [...wordingRules, ...articleLanguageRules]
  .map(({ name }) => name)
  .concat(advisory);
