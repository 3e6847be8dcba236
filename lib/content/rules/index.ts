import type { Rule } from "../rule";
import type { ArticleFields } from "../schema";
import { datesInOrder } from "./dates-in-order";
import { knownComponents } from "./known-components";
import { knownSources } from "./known-sources";
import { knownTerms } from "./known-terms";
import { linksLeadSomewhere } from "./links-lead-somewhere";

/** Every rule that an article is held to. */
export const articleRules: Rule<ArticleFields>[] = [
  knownComponents,
  knownSources,
  knownTerms,
  linksLeadSomewhere,
  datesInOrder,
];
