import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";
import { findWords, type WordAdvice } from "./find-words";

// "Is it safe?" is what readers ask, and "not safe" is no promise.
const askedOrDenied =
  /\?["”)]*$|\b(?:not|no|never|nobody|isn[’']t|aren[’']t|cannot|whether|how|less|un) (?:\w+ ){0,4}safe/i;
const instead = "Say what happened to how many people, and cite it. To quote a claim, put it in quotation marks.";

const list: WordAdvice[] = [
  {
    words: /\b(?:safe|safely|safest)\b(?! (?:place|person|room|storage|distance|driver))/i,
    unless: askedOrDenied,
    fix: `Name the risk and how often it happens. To quote a claim, put it in quotation marks.`,
  },
  {
    words:
      /\b(?:breakthroughs?|revolutionary|revolutioni[sz](?:e|es|ed|ing)|miracles?|miraculous|game[- ]chang(?:er|ers|ing)|wonder drugs?|magic bullet)\b/i,
    fix: instead,
  },
  {
    words: /\b(?:risk|side[- ]effect|pain)[- ]free\b|\bnon-?addictive\b|\b(?:has|have|with) no side effects\b/i,
    unless: /\bnot\b/i,
    fix: instead,
  },
  {
    words:
      /\b(?:cutting[- ]edge|state[- ]of[- ]the[- ]art|ground-?breaking|world[- ]class|life[- ]changing|next[- ]generation|gold standard)\b/i,
    fix: instead,
  },
  {
    words:
      /\b(?:promising|exciting|remarkabl[ey]|amazing|incredibl[ey]|unparalleled|proven results|clinically proven)\b/i,
    fix: instead,
  },
];

/** A page that sells is not believed when it warns. */
export const noSalesWords: Rule<ArticleFields | PageFields> = {
  name: "no-sales-words",
  check: (text) => findWords(text, list, (found) => `"${found}" is a word of advertising.`, { quoted: true }),
};
