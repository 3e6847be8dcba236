import type { CheckedText, Finding, TranslationRule } from "../../rule";
import type { ArticleFields } from "../../schema";
import type { Passage } from "../../survey";
import { visibleFields } from "../language/find-words";
import { pairPassages } from "./same-shape";

/** Every number, source, figure, term and link of the original stands in the same passage of its translation. */
export const sameFacts: TranslationRule = {
  name: "same-facts",
  check(text) {
    const { original } = text;
    const first = new Map(visibleFields(original).map(({ field, value }) => [field, value]));
    const inFields = visibleFields(text).flatMap(({ field, value }): Finding[] =>
      compare("number", numbersOf(value), numbersOf(first.get(field) ?? value)).map((finding) => ({
        field,
        ...finding,
      })),
    );
    const inText = pairPassages(text, original).flatMap(([own, from]): Finding[] => {
      const [here, there] = [factsIn(own, text), factsIn(from, original)];
      return Object.keys(here).flatMap((kind) =>
        compare(kind, here[kind] ?? [], there[kind] ?? []).map((finding) => ({ line: own.line, ...finding })),
      );
    });

    return [...inFields, ...inText];
  },
};

type Text = CheckedText<ArticleFields>;

/** What a passage rests on, by kind. Cells of one table row are taken together, in the first of them. */
function factsIn(passage: Passage, { survey }: Text): Record<string, string[]> {
  const isFirst = survey.passages.find(({ line, endLine }) => isWithin(passage.line, { line, endLine })) === passage;
  const numbers = { number: numbersOf(passage.text) };
  if (!isFirst) return numbers;

  const inside = survey.elements.filter(({ line }) => isWithin(line, passage));
  const named = (name: string) => inside.filter((element) => element.name === name);
  return {
    ...numbers,
    // Behind a sentence or before it: where two sentences became one, a source is named once.
    citation: [...new Set(named("Cite").flatMap(({ attributes: { id = "", at = "" } }) => citationsOf(id, at)))],
    term: named("Term").map(({ attributes }) => attributes.id ?? ""),
    figure: survey.outline.shares
      .filter(({ line }) => isWithin(line, passage))
      .map(({ figure, group, show }) => `${figure} ${group} ${show}`),
    link: survey.links.filter(({ line }) => isWithin(line, passage)).map(({ url }) => url),
  };
}

function isWithin(at: number, { line, endLine }: { line: number; endLine: number }): boolean {
  return at >= line && at <= endLine;
}

function citationsOf(id: string, at: string): string[] {
  const ids = id.split(/\s+/);
  const places = ids.length === 1 ? [at] : at.split(/;\s*/);

  return ids.map((source, index) => `${source} (${places[index]})`);
}

/** Numbers in digits. In words they may differ: "a dozen" has no equal in every language. */
function numbersOf(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

function compare(kind: string, own: readonly string[], first: readonly string[]): Pick<Finding, "problem" | "fix">[] {
  const missing = without(first, own);
  const added = without(own, first);
  const fix = "Write what the original has in this passage, letter for letter; the words around it are translated.";

  return [
    ...missing.map((what) => ({
      problem: `The original has the ${kind} ${what} here, and the translation has not.`,
      fix,
    })),
    ...added.map((what) => ({
      problem: `The translation has the ${kind} ${what} here, and the original has not.`,
      fix,
    })),
  ];
}

function without(all: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return all.filter((each) => {
    const at = rest.indexOf(each);
    if (at === -1) return true;
    rest.splice(at, 1);
    return false;
  });
}
