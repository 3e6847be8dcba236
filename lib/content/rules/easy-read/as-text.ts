import { emptySurvey } from "../../empty-survey";
import type { EasyReadPage } from "../../library";
import { measureReading } from "../../readability";
import type { CheckedText } from "../../rule";
import type { PageFields } from "../../schema";
import { parseYaml } from "../../yaml-text";

/** A line of an Easy Read page as it is read: without the signs around a hard word. */
export function plainLine(text: string): string {
  return text.replaceAll("**", "");
}

/** An Easy Read page as a text, so that rules over words judge it like any other. */
export function easyReadAsText({ file, source, fields }: EasyReadPage & { source: string }): CheckedText<PageFields> {
  const { lineOf } = parseYaml(source);
  const passages = fields.parts.flatMap(({ heading, lines }, part) => [
    { kind: "heading" as const, text: heading, ...on(lineOf(["parts", part, "heading"])) },
    ...lines.map(({ text }, index) => ({
      kind: "item" as const,
      text: plainLine(text),
      ...on(lineOf(["parts", part, "lines", index, "text"])),
    })),
  ]);
  const { title, description, updated } = fields;
  const lines = passages.filter(({ kind }) => kind === "item").map(({ text }) => `- ${text}`);

  return {
    file,
    source,
    fields: { title, description, summary: title, updated },
    survey: { ...emptySurvey(), passages, reading: measureReading(lines) },
  };
}

function on(line: number): { line: number; endLine: number } {
  return { line, endLine: line };
}
