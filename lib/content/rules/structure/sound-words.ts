import { firstLanguage } from "../../../words/languages.mjs";
import { fileOf, listMessages } from "../../../words/read-words.mjs";
import { readMessage } from "../../message-parts";
import { didYouMean } from "../../nearest";
import type { Finding, SiteRule } from "../../rule";
import type { WordsFile } from "../../schema-words";

type Found = Finding & { file: string };

const asMessages = "Compare it with a message beside it: {name} for a value, <link>…</link> for a part of the page.";

/** Interface words: each can be said, and takes the same values in every language. What a language lacks is advice. */
export const soundWords: SiteRule = {
  name: "sound-words",
  check({ library: { words } }) {
    const first = new Map(words.filter(({ language }) => language === firstLanguage).flatMap(messagesOf));

    const others = new Set(words.map(({ language }) => language).filter((language) => language !== firstLanguage));

    return [
      ...words.flatMap(({ file, fields }) => wrongFields(file, fields, [])),
      ...words.filter(({ language }) => others.has(language)).flatMap((file) => unlike(file, first)),
      ...[...others].flatMap((language) => lacking(language, words, first)),
    ];
  },
};

/** Fields that are no messages, and messages that cannot be read. */
function wrongFields(file: string, fields: object, above: string[]): Found[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    const path = [...above, key];
    const found = { file, field: path.join(".") };
    if (!/^[a-z][a-zA-Z0-9-]*$/.test(key))
      return [
        {
          ...found,
          problem: `"${key}" cannot be the name of a message.`,
          fix: "Use letters, digits and hyphens, and begin with a small letter: keyPoints.",
        },
      ];
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return wrongFields(file, value, path);
    if (typeof value !== "string")
      return [{ ...found, problem: `"${key}" is not text.`, fix: "Put it in double quotes." }];
    if (value.trim() === "")
      return [{ ...found, problem: `"${key}" is empty.`, fix: "Write its words, or take it out." }];
    const read = readMessage(value);
    return "mistake" in read
      ? [{ ...found, problem: `"${key}" cannot be said: ${read.mistake}.`, fix: asMessages }]
      : [];
  });
}

/** Messages that the first language has not, or has with other values. */
function unlike(words: WordsFile, first: ReadonlyMap<string, string>): Found[] {
  return messagesOf(words).flatMap(([id, message]) => {
    const found = { file: words.file, field: id.split(".").slice(1).join(".") };
    const original = first.get(id);
    if (original === undefined)
      return [
        {
          ...found,
          problem: `${fileOf(id, firstLanguage)} has no "${id}".${didYouMean(id, first.keys())}`,
          fix: "Give it the name it has there, or take it out.",
        },
      ];
    const [own, theirs] = [readMessage(message), readMessage(original)];
    if ("mistake" in own || "mistake" in theirs) return [];
    const missing = [...theirs.parts].filter((part) => !own.parts.has(part));
    const extra = [...own.parts].filter((part) => !theirs.parts.has(part));
    if (missing.length + extra.length === 0) return [];
    const says = [
      missing.length > 0 ? `lacks ${missing.join(" and ")}` : "",
      extra.length > 0 ? `has ${extra.join(" and ")} besides` : "",
    ].filter(Boolean);
    return [
      {
        ...found,
        problem: `Beside ${fileOf(id, firstLanguage)}, this message ${says.join(" and ")}.`,
        fix: `Use what the other has: "${original}"`,
      },
    ];
  });
}

/** What a language has not: told at the top of the file where it belongs, whether that is there or not. */
function lacking(language: string, words: readonly WordsFile[], first: ReadonlyMap<string, string>): Found[] {
  const own = new Set(
    words
      .filter((file) => file.language === language)
      .flatMap(messagesOf)
      .map(([id]) => id),
  );
  const missing = new Map<string, string[]>();
  for (const id of [...first.keys()].filter((each) => !own.has(each)))
    missing.set(fileOf(id, language), [...(missing.get(fileOf(id, language)) ?? []), id]);

  return [...missing].map(([file, ids]) => ({
    file,
    advice: true,
    problem: `Not translated yet, so said in the first language: ${ids.join(", ")}.`,
    fix: `Copy them from ${fileOf(ids[0] ?? "", firstLanguage)} and translate them.`,
  }));
}

function messagesOf({ file, fields }: WordsFile): [id: string, message: string][] {
  return listMessages(fields, file.slice(file.lastIndexOf("/") + 1, -".yaml".length));
}
