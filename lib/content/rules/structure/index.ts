import type { Rule, SiteRule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";
import { bundledArticles } from "./bundled-articles";
import { cardSidesFit } from "./card-sides";
import { componentPlaces } from "./component-places";
import { datesInOrder } from "./dates-in-order";
import { headingsInOrder } from "./headings-in-order";
import { keptAddresses } from "./kept-addresses";
import { keptShortAddresses } from "./kept-short-addresses";
import { knownCodes } from "./known-codes";
import { knownTerms } from "./known-terms";
import { linksLeadSomewhere } from "./links-lead-somewhere";
import { noFutureDates } from "./no-future-dates";
import { ownAddresses } from "./own-addresses";
import { ownQuestions } from "./own-questions";
import { relatedArticles } from "./related-articles";
import { safeAddresses } from "./safe-addresses";
import { securityInDate } from "./security-in-date";
import { shortAddressForEach } from "./short-address-for-each";
import { soundCodes } from "./sound-codes";
import { soundShortAddresses } from "./sound-short-addresses";
import { soundWords } from "./sound-words";
import { synonymsLeadSomewhere } from "./synonyms-lead-somewhere";
import { tablesWithHeaders } from "./tables-with-headers";
import { toldChanges } from "./told-changes";
import { toldImages } from "./told-images";
import { uniqueTitles } from "./unique-titles";

/** Structure rules over articles and standing pages. */
export const structureRules: Rule<ArticleFields | PageFields>[] = [
  headingsInOrder,
  componentPlaces,
  knownTerms,
  safeAddresses,
  linksLeadSomewhere,
  toldImages,
  tablesWithHeaders,
  noFutureDates,
];

/** Structure rules over articles alone. */
export const articleStructureRules: Rule[] = [datesInOrder, toldChanges, relatedArticles, ownQuestions, knownCodes];

/** Structure rules over several files at once. */
export const siteStructureRules: SiteRule[] = [
  uniqueTitles,
  ownAddresses,
  keptAddresses,
  soundShortAddresses,
  shortAddressForEach,
  keptShortAddresses,
  soundCodes,
  synonymsLeadSomewhere,
  cardSidesFit,
  bundledArticles,
  securityInDate,
  soundWords,
];
