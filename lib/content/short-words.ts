const small = new Set(
  "a about after again all also am an and another any are as at be because been before being but by can cannot could did do does doing dont even ever for from get gets give given had has have having her him his how i if im in into is isnt it its just like make many may me mean means might more most much my myself no not of often on one only or other our out over own rather really same say should so some someone something soon still such tell than that the their them then there these they thing things think this those through to too up us very was we were what when where whether which while who whom why will with wont would yes yet you your ketamine esketamine".split(
    " ",
  ),
);

/** A word can be read out over the phone: one to four plain words, no digits, not long. */
export const speakable = /^(?=.{3,32}$)[a-z]+(-[a-z]+){0,3}$/;

/** What a word sounds like: hyphens, a final s and doubled letters are not heard, nor is British spelling. */
export function soundOf(word: string): string {
  return word
    .split("-")
    .map((part) => part.replace(/(?<=...)s$/, ""))
    .join("")
    .replace(/our/g, "or")
    .replace(/(.)\1+/g, "$1");
}

/**
 * Proposes a short, speakable word that no other sounds like.
 * @param words The title or question it stands for.
 * @param page The name of the article, for a question that several articles answer.
 * @param sounds What each word on the list sounds like, those that no longer lead anywhere included.
 */
export function proposeWord(words: string, page: string, sounds: ReadonlySet<string>): string {
  const own = partsOf(words);
  const [subject = "page"] = partsOf(page.replaceAll("-", " "));
  const choices = [
    ...[2, 3, 1, 4].map((length) => own.slice(0, length)),
    ...[1, 2, 3].map((length) => [subject, ...own.slice(0, length)]),
    ...own.map((_, index) => own.slice(index, index + 3)),
    ...["two", "three", "four", "five", "six"].map((number) => [subject, ...own.slice(0, 2), number]),
  ].map((parts) => parts.join("-"));

  return choices.find((choice) => speakable.test(choice) && !sounds.has(soundOf(choice))) ?? "";
}

function partsOf(words: string): string[] {
  const plain = words
    .toLowerCase()
    .replace(/['’]/g, "")
    .split(/[^a-z]+/)
    .filter((part) => part.length > 1 && !small.has(part));

  return plain.filter((part, index) => plain.indexOf(part) === index);
}
