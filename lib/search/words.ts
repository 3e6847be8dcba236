/** Words that say nothing about what is looked for: left out of the index and of what is typed. */
const commonWords = new Set(
  `a about after all also am an and any anyone are as at be because been before being but by can cannot could cant did
  didnt do does doesnt doing dont done for from get gets getting go going got had has have having he her him his how i
  id if im in into is isnt it its ive just like me more most much my no not of on or other our out please she should so
  some such tell than thank thanks that thats the their them then there these they thing things this those to too up us
  use used using very want wants was wasnt we were what whats when where whether which while who why will with without wont would
  you your`
    .split(/\s+/)
    .filter(Boolean),
);

/** The words of a text as the search knows them: small letters, no accents, no apostrophes. */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘`]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** The words of a text that tell what it is about, each once; all of them where none does. */
export function tellingWords(text: string): string[] {
  const all = [...new Set(wordsOf(text))];
  const telling = all.filter((word) => word.length > 1 && !commonWords.has(word));

  return telling.length > 0 ? telling : all;
}
