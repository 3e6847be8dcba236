/** Words that say nothing about what is looked for: left out of the index and of what is typed. */
const english = new Set(
  `a about after all also am an and any anyone are as at be because been before being but by can cannot could cant did
  didnt do does doesnt doing dont done for from get gets getting go going got had has have having he her him his how i
  id if im in into is isnt it its ive just like me more most much my no not of on or other our out please she should so
  some such tell than thank thanks that thats the their them then there these they thing things this those to too up us
  use used using very want wants was wasnt we were what whats when where whether which while who why will with without wont would
  you your`
    .split(/\s+/)
    .filter(Boolean),
);

const spanish = new Set(
  `a al algo ante antes asi aun aunque bajo bien cada como con cual cuales cuando cuanto cuantos de del desde donde dos e el
  ella ellas ellos en entre era eran es esa ese eso esta estan estar estas este esto estos estoy fue fueron ha hace hacer
  hacia han hasta hay la las le les lo los mas me mi mis mucho muy nada ni no nos o otra otro para pero poco por porque
  puede pueden puedo que quien quiero se sea ser si sin sobre solo son soy su sus tal tambien tan tanto te tener tengo
  tiene tienen todo todos tu tus un una uno unos usar uso usted va vez voy y ya yo`
    .split(/\s+/)
    .filter(Boolean),
);

/** Where a language has no list, no word is left out. */
const byLanguage: Readonly<Record<string, ReadonlySet<string>>> = { en: english, es: spanish };

/** Words of a language that say nothing about what is looked for. */
export function ignoredIn(code: string): ReadonlySet<string> {
  return byLanguage[code] ?? new Set();
}

/** The words of a text as the search knows them: small letters, no accents, no apostrophes. */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘`]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/**
 * The words of a text that tell what it is about, each once; all of them where none does.
 * @param common Words to leave out; those of English where nothing else is said.
 */
export function tellingWords(text: string, common: ReadonlySet<string> = english): string[] {
  const all = [...new Set(wordsOf(text))];
  const telling = all.filter((word) => word.length > 1 && !common.has(word));

  return telling.length > 0 ? telling : all;
}
