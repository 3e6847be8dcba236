import type { Rule, SiteRule, TranslationRule } from "../../rule";
import { translatedTextRules } from "../evidence";
import { structureRules } from "../structure";
import { ownQuestions } from "../structure/own-questions";
import { readingEase } from "./reading-ease";
import { sameFacts } from "./same-facts";
import { sameNumbersToCall } from "./same-numbers-to-call";
import { sameShape } from "./same-shape";
import { toldAge } from "./told-age";
import { translatedFiles } from "./translated-files";
import { translatedParts } from "./translated-parts";
import { translatedSite } from "./translated-site";
import { translationWordingRules } from "./wording";

/** Rules of any article that no language matters to. */
export const sharedRules: Rule[] = [...structureRules, ...translatedTextRules, ownQuestions];

/** Rules over a translation beside its original. */
export const translationRules: TranslationRule[] = [
  toldAge,
  sameShape,
  sameFacts,
  translatedParts,
  readingEase,
  ...translationWordingRules,
];

/** Rules over all that is translated. */
export const siteTranslationRules: SiteRule[] = [translatedFiles, sameNumbersToCall, translatedSite];
