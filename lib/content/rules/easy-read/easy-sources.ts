import { perHundred } from "../../easy-read";
import { didYouMean } from "../../nearest";
import { numbersIn, statedNumber } from "../../numbers";
import type { CheckedSite, Finding } from "../../rule";
import type { EasyReadLine } from "../../schema-editions";
import type { Figure } from "../../schema-evidence";
import type { EasyReadRule } from ".";
import { plainLine } from "./as-text";
import { eachLine } from "./each-line";

/** An easy line is as true as a hard one: it rests on a source, and its numbers on a figure. */
export const easySources: EasyReadRule = {
  name: "easy-sources",
  check(page, site) {
    const { articles } = site.library;
    const names = articles.map(({ section, slug }) => `${section}/${slug}`);
    const { article } = page.fields;
    const lost =
      names.includes(article) || site.unread.has(`content/articles/${article}.mdx`)
        ? []
        : [
            {
              field: "article",
              problem: `There is no article ${article}.${didYouMean(article, names)}`,
              fix: "Use section/name of an existing article.",
            },
          ];
    return [...lost, ...eachLine(page).flatMap(({ field, line }) => basisOf(line, field, site))];
  },
};

function basisOf(line: EasyReadLine, field: string, site: CheckedSite): Finding[] {
  if (line.figure !== undefined) return figureOf(line, line.figure, field, site);

  const found = statedNumber(plainLine(line.text));
  if (found !== undefined && /\b(?:out )?of (?:every )?(?:\d|ten\b)/i.test(line.text))
    return [
      {
        field: `${field}.text`,
        problem: `This line counts people ("${found.trim()}") and names no figure.`,
        fix: 'Name the file in content/figures that the numbers come from: "figure: name".',
      },
    ];
  if (found !== undefined && line.sources === undefined)
    return [
      {
        field: `${field}.text`,
        problem: `This line states a number ("${found.trim()}") and no source.`,
        fix: 'Give "sources" in place of "fact: false", or leave the number out.',
      },
    ];
  return (line.sources ?? []).flatMap(({ id }, index) => sourceOf(id, `${field}.sources.${index}.id`, site));
}

function sourceOf(id: string, field: string, { library: { references }, unread }: CheckedSite): Finding[] {
  const source = references.get(id);
  if (!source)
    return unread.has(`content/references/${id}.json`)
      ? []
      : [
          {
            field,
            problem: `There is no source "${id}".${didYouMean(id, references.keys())}`,
            fix: "Use the name of a file in content/references, without .json.",
          },
        ];
  if (source.custom.retracted || source.custom.confidence !== "verified")
    return [
      {
        field,
        problem: `The source "${id}" was taken back or never confirmed.`,
        fix: "Use another source, or leave the line out.",
      },
    ];
  return [];
}

function figureOf(line: EasyReadLine, id: string, field: string, { library, unread }: CheckedSite): Finding[] {
  const figure = library.figures.get(id);
  if (!figure)
    return unread.has(`content/figures/${id}.yaml`)
      ? []
      : [
          {
            field: `${field}.figure`,
            problem: `There is no figure "${id}".${didYouMean(id, library.figures.keys())}`,
            fix: "Use the name of a file in content/figures, without .yaml.",
          },
        ];
  const text = plainLine(line.text);
  const given = [...numbersIn(text)].filter((number) => number !== 100);
  const meant = groupsNamed(text, figure.groups).map(perHundred);
  if (given.some((number) => meant.includes(number)) && given.every((number) => fits(number, meant))) return [];

  return [
    {
      field: `${field}.text`,
      problem: `This line gives other numbers than the figure "${id}".`,
      fix: `Out of 100 people it counts ${meant.map((number) => `${number} (${100 - number} without)`).join(" and ")}.`,
    },
  ];
}

/** The groups a line speaks of, by their names in a sentence; all of them where it names none. */
function groupsNamed(text: string, groups: Figure["groups"]): Figure["groups"] {
  const bare = ({ short }: Figure["groups"][number]) => short.replace(/^(?:the|an?) /, "");
  const named = groups.filter((group) => text.includes(bare(group)));
  const longest = named.filter((one) => !named.some((other) => other !== one && bare(other).includes(bare(one))));

  return longest.length > 0 ? longest : groups;
}

function fits(number: number, meant: number[]): boolean {
  return meant.includes(number) || meant.includes(100 - number);
}
