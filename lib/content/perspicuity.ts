// How easy a Spanish text is to read: the formula of Szigriszt-Pazos (doctoral thesis, Madrid 1993), read on the INFLESZ
// scale, which was made for texts for patients (Barrio-Cantalejo and others, An Sist Sanit Navar 2008; 31(2): 135-152):
// under 40 very hard, to 55 rather hard, to 65 normal, to 80 rather easy, above that very easy. Blocks, headings and
// numbers count as in readability.ts.

/** A word with "u" that is only written: que, gui. */
const silent = /(?<=q)u|(?<=g)u(?=[eéií])/g;
/** Vowels that cannot share a syllable: two strong ones, or a weak one with its accent. */
const strong = "aáeéoóíú";

/** The ease of lines of plain text, to one place: the higher, the easier. Nothing for a text without words. */
export function measurePerspicuity(lines: readonly string[]): number | undefined {
  let [words, sentences, syllables] = [0, 0, 0];
  for (const sentence of lines.filter(isCounted).flatMap(spanishSentences)) {
    const found = spanishWords(sentence);
    if (found.length > 0) sentences++;
    words += found.length;
    for (const word of found) syllables += countSpanishSyllables(word);
  }
  if (words === 0) return undefined;

  return Math.round((206.835 - (62.3 * syllables) / words - words / sentences) * 10) / 10;
}

/** The words of a Spanish text; parts of a hyphenated word count one by one. */
export function spanishWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+|\d[\d.,]*/gu) ?? [];
}

/** The sentences of one line of Spanish text. */
export function spanishSentences(line: string): string[] {
  return line
    .replace(/\bEE\.\s?UU\./g, "EEUU")
    .replace(/\b(Dra?|Sra?|etc|p\. ?ej|aprox)\./g, "$1")
    .split(/(?<=[.!?;]["”»)\]]?)\s+(?=["“«'([¿¡\p{Lu}\p{N}])/u);
}

/** Syllables of one Spanish word, by the rules of the Real Academia for diphthong and hiatus. */
export function countSpanishSyllables(raw: string): number {
  if (/^\d/.test(raw) || /^\p{Lu}{2,5}$/u.test(raw)) return 1;
  const word = raw
    .toLowerCase()
    .replace(silent, "")
    .replace(/y$/, "i")
    .replace(/(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])/g, "");
  const groups = word.match(/[aeiouáéíóúü]+/g) ?? [];
  const count = groups.reduce((sum, group) => sum + 1 + breaksIn(group), 0);

  return Math.max(1, count);
}

/** How often a new syllable begins inside a run of vowels. */
function breaksIn(group: string): number {
  const pairs = [...group].slice(1).map((letter, index) => [group[index] ?? "", letter]);

  return pairs.filter((pair) => pair.every((letter) => strong.includes(letter))).length;
}

/** A line of a few words that ends without a mark is a heading or a label: it makes no sentence. */
function isCounted(line: string): boolean {
  const rest = line.trim().replace(/^[-*•]\s+/, "");
  if (rest === "") return false;

  return rest !== line.trim() || spanishWords(rest).length > 8 || /[.!?]["”»)]?$/.test(rest);
}
