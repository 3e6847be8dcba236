/** What a message can be given: text, a number, or a word that chooses between its forms. */
export type Values = Record<string, string | number>;

/** The same, and parts of a page: what stands for `{name}`, and what becomes of `<name>…</name>`. */
export type RichValues<Part> = Record<string, string | number | Part | ((inner: (string | Part)[]) => Part)>;

/** The interface words of one language. Called with the id of a message (`article.keyPoints`), it gives the text. */
export interface Words {
  (id: string, values?: Values): string;
  /** The same for a message with parts of a page in it: its pieces, in order. */
  rich<Part>(id: string, values: RichValues<Part>): (string | Part)[];
  /** `en` or `es`: the folder in content/words. */
  language: string;
  /** The same as browsers and the formats of dates and numbers know it: `es-US`. */
  tag: string;
}
