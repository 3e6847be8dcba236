import type { Rule, SiteRule } from "../rule";
import type { ArticleFields, PageFields } from "../schema";
import type { SummaryFields } from "../schema-editions";
import { articleEvidenceRules, citationRules, sheetEvidenceRules, siteEvidenceRules } from "./evidence";
import { adviceRules, articleLanguageRules, sheetLanguageRules, wordingRules } from "./language";
import { articleStructureRules, siteStructureRules, structureRules } from "./structure";
import { summaryArticle } from "./structure/summary-article";

// Rules of a single file, before it is understood, are in rules/safety; these come after, over what was read.

/** Every rule that articles and standing pages are held to. */
export const textRules: Rule<ArticleFields | PageFields>[] = [...structureRules, ...wordingRules];

/** Every rule that articles are held to besides. */
export const articleRules: Rule[] = [...articleEvidenceRules, ...articleStructureRules, ...articleLanguageRules];

/** Every rule that sheets to print and the checklist are held to, besides those of all texts. */
export const sheetRules: Rule<ArticleFields | PageFields>[] = [...sheetEvidenceRules, ...sheetLanguageRules];
/** Every rule that summaries for clinicians are held to besides those of all pages: as much evidence, no reading grade. */
export const summaryRules: Rule<SummaryFields>[] = [...citationRules, summaryArticle];

/** Every rule over data files, or over several files at once. */
export const siteRules: SiteRule[] = [...siteEvidenceRules, ...siteStructureRules];

export { adviceRules };
