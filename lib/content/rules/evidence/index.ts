import type { Rule, SiteRule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";
import { backedKeyPoints } from "./backed-key-points";
import { citedPlaces } from "./cited-places";
import { dataSources } from "./data-sources";
import { claimShares, fieldShares } from "./field-shares";
import { figureArithmetic } from "./figure-arithmetic";
import { figuresCompared } from "./figures-compared";
import { knownFigures } from "./known-figures";
import { knownSources } from "./known-sources";
import { noRetractedSources } from "./no-retracted-sources";
import { numberNeedsSource } from "./number-needs-source";
import { oneBase } from "./one-base";
import { ownReferences } from "./own-references";
import { reviewStatus } from "./review-status";
import { sharesFromFigures } from "./shares-from-figures";
import { shownFigures } from "./shown-figures";
import { sourcesInDate } from "./sources-in-date";
import { usedReferences } from "./used-references";

/** Evidence rules over translations: their numbers and sources are also held against the original, passage by passage. */
export const translatedTextRules: Rule<ArticleFields | PageFields>[] = [
  knownSources,
  citedPlaces,
  noRetractedSources,
  knownFigures,
  shownFigures,
  oneBase,
];

/** Evidence rules over any text that cites. */
export const citationRules: Rule<ArticleFields | PageFields>[] = [...translatedTextRules, numberNeedsSource];

/** Evidence rules over sheets to print and the checklist. */
export const sheetEvidenceRules: Rule<ArticleFields | PageFields>[] = [
  knownSources,
  noRetractedSources,
  numberNeedsSource,
];

/** Evidence rules over one article. */
export const articleEvidenceRules: Rule[] = [
  ...citationRules,
  sharesFromFigures,
  fieldShares,
  backedKeyPoints,
  reviewStatus,
];

/** Evidence rules over sources, figures and claims. */
export const siteEvidenceRules: SiteRule[] = [
  ownReferences,
  usedReferences,
  sourcesInDate,
  figureArithmetic,
  figuresCompared,
  dataSources,
  claimShares,
];
