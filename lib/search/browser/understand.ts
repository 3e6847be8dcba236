import { nearest } from "../../content/nearest";
import { likeText } from "../../publish/like-text";
import type { GuideData } from "../guide-data";
import { tellingWords, wordsOf } from "../words";

/** What a reader asked, as the index can answer it. */
export interface Understood {
  /** Words to look for, spelt as the site spells them. */
  words: SoughtWord[];
  /** Records that an editor's synonyms lead to, each with the part of the query (0 to 1) that they answer. */
  leads: Map<string, number>;
  /** What was typed and what it was taken for. */
  corrected: { from: string; to: string }[];
  /** Whether help lines come before any result. */
  needsHelp: boolean;
}

export interface SoughtWord {
  word: string;
  /** Another word for it on this site. */
  same?: string;
  /** Whether it tells little beside the other words. */
  faint: boolean;
}

/** More words than this only cost time: the first ones say it. */
const mostWords = 8;

/** Takes a query apart: common words go, misspelt ones become the nearest word of the site. */
export class Guide {
  private readonly known: Set<string>;
  private readonly common: Set<string>;
  private readonly saysNothing: ReadonlySet<string> | undefined;

  constructor(private readonly data: GuideData) {
    this.known = new Set(data.words.split(" "));
    this.common = new Set(data.common.split(" "));
    this.saysNothing = data.saysNothing === undefined ? undefined : new Set(data.saysNothing.split(" "));
  }

  understand(query: string): Understood {
    const typed = wordsOf(query.slice(0, 200));
    const meant = typed.flatMap((word) => this.spell(word).split(" "));
    const telling = tellingWords(meant.join(" "), this.saysNothing).slice(0, mostWords);
    const faint = telling.filter((word) => this.common.has(word));
    const allFaint = faint.length === telling.length;
    const words = telling.map((word) => ({
      word,
      same: telling.length > 1 ? this.data.synonyms.find(({ say, as }) => as && say.includes(word))?.as : undefined,
      faint: !allFaint && faint.includes(word),
    }));

    return {
      words,
      leads: this.leads([typed, meant], words),
      corrected: typed.map((from) => ({ from, to: this.spell(from) })).filter(({ from, to }) => from !== to),
      needsHelp: this.data.helpFirst.some((words) => saysInHaste(typed, words)),
    };
  }

  /** Words of the site that look like what was typed, the likest first: for a query that finds nothing. */
  wordsLike(query: string, most = 4): string[] {
    const typed = tellingWords(query.slice(0, 60), this.saysNothing);
    const like = (known: string) => Math.max(...typed.map((word) => likeText(word, known)));

    return [...this.known]
      .map((word) => ({ word, like: like(word) }))
      .filter((known) => known.like > 0.3)
      .sort((one, other) => other.like - one.like)
      .slice(0, most)
      .map(({ word }) => word);
  }

  private leads(spellings: string[][], words: SoughtWord[]): Map<string, number> {
    const leads = new Map<string, number>();
    const clear = words.filter(({ faint }) => !faint).map(({ word }) => word);
    for (const { say, to } of this.data.synonyms)
      for (const phrase of say.filter((each) => spellings.some((spelt) => holds(spelt, each)))) {
        const answered = tellingWords(phrase, this.saysNothing).filter((word) => clear.includes(word)).length;
        for (const [place, id] of to.entries()) {
          const part = Math.min(1, answered / clear.length) * (1 - place / 10);
          leads.set(id, Math.max(part, leads.get(id) ?? 0));
        }
      }
    return leads;
  }

  private spell(word: string): string {
    if (word.length < 4 || /\d/.test(word) || this.known.has(word)) return word;
    if (tellingWords(`${word} ketamine`, this.saysNothing).length === 1) return word;
    for (const known of this.known) if (known.startsWith(word)) return word;

    return nearest(word, this.known) ?? this.split(word) ?? word;
  }

  /** "sideeffects": two words of the site, written as one. */
  private split(word: string): string | undefined {
    for (let at = 3; at <= word.length - 3; at++) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      if (this.known.has(first) && this.known.has(second)) return `${first} ${second}`;
    }
    return undefined;
  }
}

/** Whether some words stand in what was typed, with a slip in any of them, or no space between: rather once too often. */
function saysInHaste(typed: string[], phrase: string): boolean {
  const wanted = phrase.split(" ");
  const isLike = (word: string | undefined, other: string) =>
    word === other || (word !== undefined && word.length > 2 && nearest(word, [other]) !== undefined);
  const together = phrase.length > 6 && typed.join("").includes(wanted.join(""));

  return together || typed.some((_, at) => wanted.every((word, place) => isLike(typed[at + place], word)));
}

function holds(words: string[], phrase: string): boolean {
  return ` ${words.join(" ")} `.includes(` ${phrase} `);
}
