import type { EasyReadPage } from "../../library";
import type { CheckedSite, Finding } from "../../rule";
import { kindWords } from "../language/kind-words";
import { noSalesWords } from "../language/no-sales-words";
import { noFutureDates } from "../structure/no-future-dates";
import { easyReadAsText } from "./as-text";
import { easySources } from "./easy-sources";
import { easyWords } from "./easy-words";
import { hardWords } from "./hard-words";
import { helpInPart } from "./help-in-part";
import { linesLeadSomewhere } from "./lines-lead-somewhere";

/** An Easy Read page with the text of its file. */
export type CheckedEasyRead = EasyReadPage & { source: string };

/** A rule over one Easy Read page. */
export interface EasyReadRule {
  name: string;
  check(page: CheckedEasyRead, site: CheckedSite): Finding[];
}

const sharedRules: EasyReadRule[] = [kindWords, noSalesWords, noFutureDates].map(({ name, check }) => ({
  name,
  check: (page, site) => check(easyReadAsText(page), site),
}));

/** Every rule that Easy Read pages are held to: their own, and those over words and dates that all pages share. */
export const easyReadRules: EasyReadRule[] = [
  easyWords,
  easySources,
  helpInPart,
  hardWords,
  linesLeadSomewhere,
  ...sharedRules,
];
