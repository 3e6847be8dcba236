import type { Words } from "../words/words";
import type { RecordKind } from "./records";

/** What the program of the search page says. `{query}` and the like are put in by the program ({@link fill}). */
export interface Said {
  looking: string;
  notLoaded: string;
  like: string;
  helpFirst: string;
  corrected: string;
  nothing: string;
  one: string;
  many: string;
  kinds: Record<RecordKind, string>;
}

const kinds: readonly RecordKind[] = ["page", "section", "answer", "word", "claim", "source"];

/** The same out of the interface words of a language. */
export function saidIn(words: Words): Said {
  return {
    looking: words("search.looking"),
    notLoaded: words("search.notLoaded"),
    like: words("search.like"),
    helpFirst: words("search.helpFirst"),
    corrected: words("search.corrected", { from: "{from}", to: "{to}" }),
    nothing: words("search.nothing", { query: "{query}" }),
    one: words("search.one"),
    many: words("search.many", { total: "{total}" }),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, words(`search.kinds.${kind}`)])) as Said["kinds"],
  };
}

/** Puts values into what is said. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
