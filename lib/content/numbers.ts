// What counts as a number about treatment, in digits and in words; and what only looks like one.

const small = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const tens: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const numeral = `(?:${[...small.slice(2), ...Object.keys(tens)].join("|")}|(?:(?:a|several|${small.slice(1).join("|")}) )?(?:hundred|thousand|million|dozen)s?)`;
const time = "(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?)";
const people =
  "(?:people|persons|patients|adults|men|women|children|teenagers|participants|volunteers|babies|rats|mice|animals)";
const counted = `(?:${people}|trials|studies|sessions|doses|drips|infusions|injections|sprays|milligrams|micrograms|grams|mg|per ?cent|percent|times)`;

/** Not about treatment: help lines, dates, ordinals, names that hold a number, places in a list or book. */
const others = [
  /\b(?:of|to|in|out of|per|for) (?:each|every|a) hundred (?:people|adults|patients)\b/gi,
  /\bhttps?:\S+|[\w.+-]{1,64}@\S+/gi,
  /(?<=\b(?:call|dial|text|ring|phone|number|line|or|and)(?:s|ing)?\b[^.?!\d]{0,60}(?:\d[\d ]*[^.?!\d]{0,20})*)\b(?:911|999|112|111|000|988|116 ?123|13 11 14|85258|741741|13YARN|1800 \d{3} \d{3}|1[- ]8\d\d[- ]\d{3}[- ]\d{4}|0?800 ?\d{3} ?\d{3,4})\b(?!\s+(?:people|patients|adults|of|out)\b)/gi,
  /\b(?:911|999|112|000|988|116 ?123)\b(?=\s*(?:\(|in (?:the )?(?:US|UK|EU|Australia|Canada)))/gi,
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}(?:,?\s+\d{4})?\b/g,
  /\b\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{4})?\b/g,
  /\b(?:19|20)\d\d(?:\s*(?:-|–|to|and)\s*(?:19|20)\d\d)?\b(?!\s*(?:people|patients|adults|mg|minutes|hours|of|out)\b)/g,
  /\b\d+(?:st|nd|rd|th)\b/gi,
  /\b(?:step|part|question|figure|table|type|level|schedule|class|chapter|section|article|page|appendix|stage|phase|number|no\.|day|week|item|option|grade|line)\s+\d+\b(?!\s*(?:mg|%|of|out))/gi,
  /\b24\/7\b|\b24[- ]hours?(?:,)?\s+(?:a day|line|helpline|service)\b/gi,
  /\b[A-Za-z]+-?\d+[A-Za-z]*(?:-\d+)*\b|\b\d+-?(?:HT|D)\w*/g,
];

const stated = [
  new RegExp(`\\b(?:${numeral}|one)\\s+(?:in|out of)\\s+(?:every\\s+)?(?:${numeral}|\\d+)`, "i"),
  /\d/,
  new RegExp(
    `\\b(?:${numeral}|one)(?:[ -](?:to|or|and)[ -](?:${numeral}))?(?: more| fewer| other)?[ -]${counted}\\b`,
    "i",
  ),
  new RegExp(`\\b${numeral}(?:[ -](?:to|or)[ -]${numeral})?(?: more| full| straight)?[ -]${time}\\b`, "i"),
  new RegExp(
    `\\b(?:half|(?:a|one)[ -](?:third|quarter|fifth|tenth)|two[ -]thirds|three[ -]quarters)\\s+of\\s+(?:all |the |those |these |them\\b|${people})`,
    "i",
  ),
  /\b(?:half an hour|an hour and a half|(?:after|about|around|nearly|lasts?|at least|up to) an? (?:hour|week|fortnight|month|year)\b|an (?:hour|week|month|year) or (?:so|two))/i,
  /\b(?:twice|three times|four times) (?:a|per|every) (?:day|week|month|year)\b/i,
  /\b(?:twice as|times as|doubled?s?|tripled?s?|halved|two-?fold|three-?fold) (?:likely|many|much|often|high|the (?:risk|chance|rate|odds|number))/i,
];

/** The first number about treatment that a text states, as it stands there; undefined when it states none. */
export function statedNumber(text: string): string | undefined {
  if (!stated.some((pattern) => pattern.test(text))) return undefined;

  const rest = others.reduce((left, pattern) => left.replace(pattern, (found) => " ".repeat(found.length)), text);
  for (const pattern of stated) {
    const found = pattern.exec(rest);
    if (found) return pattern.source === "\\d" ? numberAt(rest, found.index) : found[0];
  }
  return undefined;
}

function numberAt(text: string, at: number): string {
  return (
    /^[\d.,]*\d(?:\s?(?:%|per ?cent|percent|mg|out of \d+|of \d+|in \d+|[a-z]+))?/i.exec(text.slice(at))?.[0] ?? ""
  );
}

const numberWords = new RegExp(
  `\\b(?:${[...small.slice(2), ...Object.keys(tens)].join("|")})(?:-(?:${small.slice(1, 10).join("|")}))?\\b`,
  "gi",
);

/** Every number of a text, in digits or in words ("forty-one", "1,200"), except years and "one". */
export function numbersIn(text: string): Set<number> {
  const found = new Set<number>();
  for (const [digits] of text.matchAll(/\d[\d,]*(?:\.\d+)?/g)) found.add(Number(digits.replaceAll(",", "")));
  for (const [word] of text.matchAll(numberWords)) {
    const [first = "", second] = word.toLowerCase().split("-");
    const ten = tens[first];
    const unit = small.indexOf(ten !== undefined && second ? second : first);
    if (ten !== undefined) found.add(ten + (second && unit > 0 ? unit : 0));
    else if (unit > 1) found.add(unit);
  }
  return found;
}

const base =
  "(?:100|1,000|(?:a |one )?hundred|(?:a |one )?thousand)(?![\\d,]|\\s+(?:mg|hours|days|weeks|months|years))";
const amount = `(?:\\d[\\d,.]*\\d|\\d|${numeral}|one)`;
const shares = new RegExp(
  `\\b(${amount})(?:(?:\\s+(?:to|or|and|or even)\\s+)(${amount}))?(?:\\s+(?:more|fewer|less|other|extra|people|adults|patients|users))*\\s+(?:out of|of|in|per)\\s+(?:every\\s+|each\\s+)?(${base})`,
  "gi",
);

/** Numbers of people out of 100 or 1,000 in a text, in digits or in words; of a range, both ends. */
export function sharesIn(text: string): { words: string; numbers: number[]; base: 100 | 1000 }[] {
  return [...text.matchAll(shares)].map(([words, first = "", second = "", of = ""]) => ({
    words,
    numbers: [...numbersIn(`${first} ${second}`)],
    base: /1,000|thousand/i.test(of) ? 1000 : 100,
  }));
}
