import { spanishSentences, spanishWords } from "../../perspicuity";
import type { WordLists } from "./word-lists";

/** JavaScript's `\b` knows no accents: a word begins and ends where no letter stands. */
const word = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "iu");

const askedOrDenied = /\?["”»)]*$|(?<!\p{L})(?:no|nunca|ni|sin|nadie|si|qué tan|menos)(?!\p{L})/iu;
const instead = "Say what happened to how many people, and cite it. To quote a claim, put it in quotation marks.";

/** The same lists as for English, for the words that Spanish pages for patients in the US might use. */
export const spanish: WordLists = {
  blame: [
    {
      words: word("(?:drogadict|adict|toxicóman|drogat)[oa]s?|yonquis?|junkies?"),
      fix: 'Write "una persona con dependencia de …" or "personas que consumen …".',
    },
    {
      words: word("abus(?:o|ar) de (?:drogas|sustancias|alcohol|la ketamina|ketamina)"),
      fix: 'Write "uso indebido" or "dependencia".',
    },
    {
      words: word(
        "comet(?:er|ió|ieron|e|en|ido) (?:un )?suicidio|suicidas?(?= (?:que|y|o|son|es|están)(?!\\p{L}))|un[ao]? suicida",
      ),
      fix: 'Write "murió por suicidio", "quitarse la vida" or "personas con pensamientos de suicidio".',
    },
    {
      words: word("suicidios? (?:consumado|exitoso|fallido|frustrado|logrado)s?"),
      fix: 'Write "murió por suicidio" or "intentó quitarse la vida".',
    },
    {
      words: word(
        "víctimas? de (?:la depresión|una enfermedad|enfermedad(?:es)? mental(?:es)?)|padecen? de|sufren? de",
      ),
      fix: 'Write "tiene", "vive con" or "personas con …".',
    },
    { words: word("enferm[oa]s? mental(?:es)?"), fix: 'Write "personas con una enfermedad mental".' },
    { words: word("loc[oa]s?|dementes?|lunátic[oa]s?|chiflad[oa]s?"), fix: "Say what the person feels or does." },
    {
      words: word("l[oa]s? (?:esquizofrénic|psicótic|depresiv|bipolar)[oa]?(?:e?s)?"),
      fix: 'Write "una persona con …".',
    },
  ],
  sales: [
    {
      words: word("(?:segur[oa]s?|seguramente|sin peligro)(?= (?:y eficaz|para (?:todos|la mayoría|usted)))"),
      unless: askedOrDenied,
      fix: instead,
    },
    {
      words: word(
        "milagros?|milagros[oa]s?|revolucionari[oa]s?|revolucion(?:a|ó|ar)|gran avance|cambia(?:r|rá)? (?:la|su) vida",
      ),
      fix: instead,
    },
    {
      words: word(
        "(?:sin|libre de|cero) (?:ningún )?(?:riesgos?|efectos secundarios)|no adictiv[oa]s?|no (?:causa|crea|produce) adicción",
      ),
      unless: /\?["”»)]*$/u,
      fix: instead,
    },
    { words: word("(?:de )?última generación|de vanguardia|de punta|de clase mundial|patrón de oro"), fix: instead },
    {
      words: word(
        "promete[dt]or[ae]?s?|prometedor(?:a|es|as)?|increíbles?|asombros[oa]s?|extraordinari[oa]s?|garantizad[oa]s?|clínicamente (?:probad|comprobad)[oa]s?",
      ),
      fix: instead,
    },
  ],
  suicide: word(
    "suicid\\p{L}*|autolesi\\p{L}*|hacer(?:se|le)? daño a (?:sí|usted) mism[oa]|hacerse daño|lastimarse|quitarse la vida|acabar con (?:su|la) vida|matarse",
  ),
  emptyLinks:
    /^(?:(?:haga )?clic(?: aquí)?|aquí|esto|esta página|este enlace|este artículo|enlace|más|lea más|leer más|ver más|más información)[.!]?$/i,
  endsInIf: { pattern: /(?<!\p{L})si:$/u, word: "si:" },
  // Spanish says the same in more and longer words than English: 25 words and 80 there.
  most: { sentence: 30, paragraph: 95 },
  sentencesOf: spanishSentences,
  wordsOf: spanishWords,
};
