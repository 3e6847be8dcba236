import { emptySurvey } from "./empty-survey";
import { measureReading } from "./readability";
import type { ChecklistFields, SheetFields } from "./schema-sheets";
import type { Survey } from "./survey";

type LineOf = (path: readonly (string | number)[]) => number;
type Path = (string | number)[];

/** One piece of text of a data file that readers see. */
interface Piece {
  path: Path;
  kind: "heading" | "item" | "label";
  text: string;
  sources?: { id: string; at: string }[];
}

/** A checklist as the rules for articles see it: its texts, sources and links, each with its line. */
export function surveyChecklist({ groups }: ChecklistFields, lineOf: LineOf): Survey {
  const entries = groups.flatMap(({ items }, group) =>
    items.map((item, index) => ({ item, path: ["groups", group, "items", index] as Path })),
  );
  const headings = groups.map(
    ({ title }, group): Piece => ({ path: ["groups", group, "title"], kind: "heading", text: title }),
  );
  const texts = entries.flatMap(({ item: { plain, why, sources }, path }): Piece[] => [
    { path: [...path, "plain"], kind: "item", text: plain, sources },
    { path: [...path, "why"], kind: "item", text: why, sources },
  ]);
  const helps = entries.flatMap(({ item, path }) => (item.help ? [[...path, "help"]] : []));
  const links = entries.map(({ item, path }) => ({ article: item.article, path: [...path, "article"] }));

  return survey([...headings, ...texts], helps, links, lineOf);
}

/** The same of a sheet to print. */
export function surveySheet({ parts, articles }: SheetFields, lineOf: LineOf): Survey {
  const pieces = parts.flatMap(({ heading, statements = [], blanks = [], table }, part): Piece[] => [
    { path: ["parts", part, "heading"], kind: "heading", text: heading },
    ...statements.map(
      (statement, index): Piece => ({ path: ["parts", part, "statements", index, "text"], kind: "item", ...statement }),
    ),
    ...blanks.map(
      ({ label }, index): Piece => ({ path: ["parts", part, "blanks", index, "label"], kind: "label", text: label }),
    ),
    ...(table?.columns ?? []).map(
      (text, index): Piece => ({ path: ["parts", part, "table", "columns", index], kind: "label", text }),
    ),
  ]);
  const helps = parts.flatMap(({ help }, part): Path[] => (help ? [["parts", part, "help"]] : []));
  const links = articles.map((article, index) => ({ article, path: ["articles", index] as Path }));

  return survey(pieces, helps, links, lineOf);
}

function survey(pieces: Piece[], helps: Path[], links: { article: string; path: Path }[], lineOf: LineOf): Survey {
  const passages = pieces.map(({ path, kind, text }) => {
    const line = lineOf(path);
    return { kind, text, line, endLine: line };
  });
  const marks = pieces.flatMap(({ sources = [], path, text }, index) =>
    sources.map(({ id, at }) => ({
      mark: index + 1,
      line: lineOf(path),
      citations: [{ source: id, at, number: 0, peek: 0 }],
      passage: text,
    })),
  );
  const cited = [...new Set(marks.flatMap(({ citations }) => citations.map(({ source }) => source)))];

  return {
    ...emptySurvey(),
    outline: { ...emptySurvey().outline, marks, sources: cited },
    passages,
    statements: pieces.map(({ path, text, sources }) => ({
      kind: "item",
      text,
      typed: text,
      line: lineOf(path),
      cited: sources !== undefined,
      within: [],
    })),
    elements: helps.map((path) => ({
      name: "GetHelp",
      attributes: { when: "now" },
      line: lineOf(path),
      column: 1,
      within: [],
      empty: false,
      text: "Help",
    })),
    links: links.map(({ article, path }) => ({ url: `/${article}/`, text: article, line: lineOf(path), column: 1 })),
    reading: measureReading(passages.map(({ kind, text }) => (kind === "item" ? `- ${text}` : text))),
  };
}
