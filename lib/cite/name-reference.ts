import { bareWords } from "./plain-title";
import type { SourceRecord } from "./record";
import { Refusal } from "./refusal";

const empty = new Set(
  "a an and as at by effect effects efficacy for from in into is of on or study the to trial with use using ketamine esketamine".split(
    " ",
  ),
);

/** `<first-author>-<year>`, and where another source has that name, a telling word of the title behind it. */
export function nameReference(record: SourceRecord, taken: ReadonlySet<string>): string {
  const [first] = record.author ?? [];
  const year = record.issued?.["date-parts"][0]?.[0];
  const who =
    first === undefined
      ? record.publisher
      : "family" in first
        ? `${first["non-dropping-particle"] ?? ""} ${first.family}`
        : first.literal;
  if (!who || year === undefined)
    throw new Refusal(
      `The record has no ${who ? "year" : "author"}, so the file has no name.`,
      "Name it yourself: add --id and a name such as --id mayo-clinic-2024.",
    );

  const short = bareWords(who).split(" ").slice(0, 4).join("-");
  const base = `${asciiOnly(short)}-${year}`;
  const words = bareWords(record.title ?? "")
    .split(" ")
    .map(asciiOnly)
    .filter((word) => word.length > 2 && !empty.has(word));
  const name = [base, ...words.map((word) => `${base}-${word}`)].find((candidate) => !taken.has(candidate));
  if (name === undefined) throw new Refusal(`The name ${base} is taken.`, `Choose another: add --id ${base}-b.`);
  return name;
}

/** Letters that have no base letter of their own are spelled out. */
function asciiOnly(text: string): string {
  const spelled: Record<string, string> = {
    ß: "ss",
    æ: "ae",
    ø: "o",
    œ: "oe",
    ł: "l",
    đ: "d",
    ð: "d",
    þ: "th",
    ı: "i",
  };
  return text.replace(/[ßæøœłđðþı]/g, (letter) => spelled[letter] ?? "").replace(/[^a-z0-9-]/g, "");
}
