import type { Survey } from "./survey";

/** The text under one heading of an article. */
export interface SectionText {
  /** The id of the heading; nothing for what stands above the first. */
  id?: string;
  title?: string;
  text: string;
}

/** The words of an article heading by heading, without prompts and common questions, which have a place of their own. */
export function sectionTexts({ outline, passages, elements }: Survey): SectionText[] {
  const ends = elements.filter(({ name }) => name === "TeachBack" || name === "Faq").map(({ line }) => line);
  const end = Math.min(Number.POSITIVE_INFINITY, ...ends);
  const headings = outline.headings.filter(({ line }) => line < end);
  const between = (from: number, to: number) => {
    const inside = passages.filter(({ kind, line }) => kind !== "heading" && line >= from && line < to);
    // Sentences first: a result that begins with the cells of a table says little.
    const told = [...inside.filter(({ kind }) => kind !== "cell"), ...inside.filter(({ kind }) => kind === "cell")];

    return told
      .map(({ text }) => text)
      .join(" ")
      .replace(/ (?=[.,;:])/g, "");
  };

  return [
    { text: between(0, headings[0]?.line ?? end) },
    ...headings.map(({ id, text: title, line }, index) => ({
      id,
      title,
      text: between(line, headings[index + 1]?.line ?? end),
    })),
  ];
}
