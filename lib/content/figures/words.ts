import { firstLanguage } from "../../words/languages.mjs";
import { listWords } from "../../words/list-words.mjs";
import { wordsFor } from "../../words/words-for.mjs";
import type { Figure } from "../schema-evidence";
import { newcombe } from "./intervals";
import { bothWays, comparatorOf, differenceOf, rateOf, wholePeople } from "./shares.mjs";

type Group = Figure["groups"][number];

/** The whole figure as one sentence, for those who hear it: both groups, and the rest. */
export function sayFigure(figure: Figure, words = wordsFor(firstLanguage)): string {
  const { groups, outcome, otherwise, when, base, counted } = figure;
  const both = groups.map((group) => ({ ...bothWays(figure, group, words), group: group.short }));
  const shares = both.map(({ share, group }) => words("figures.shareWith", { share, group }));
  const rests = both.map(({ rest }) => rest);
  const said = { shares: listWords(shares, words), rests: listWords(rests, words) };

  return words("figures.whole", { base, counted, outcome, when, otherwise, ...said });
}

/** What happened to the people of one group, both ways round. */
export function sayGroup(figure: Figure, group: Group, isFirst: boolean, words = wordsFor(firstLanguage)): string {
  const { outcome, otherwise, when, base, counted } = figure;
  const said = { ...bothWays(figure, group, words), base, otherwise, group: group.short };
  if (isFirst) return words("figures.firstGroup", { ...said, counted, outcome, when });

  return words("figures.nextGroup", said);
}

/** The gap between a group and the comparison, in people; nothing where there is no comparison. */
export function sayDifference(figure: Figure, group: Group, words = wordsFor(firstLanguage)): string | undefined {
  const comparator = comparatorOf(figure);
  if (!comparator || comparator === group) return undefined;

  const { base, outcome } = figure;
  const gap = differenceOf(figure, group);
  const rounded = wholePeople(rateOf(group), base) - wholePeople(rateOf(comparator), base);
  if (gap === 0) return words("figures.noGap", { outcome, group: comparator.short });

  const rounding = gap === rounded ? "none" : "before";
  return words("figures.gap", { ...directed(gap), base, outcome, group: group.short, rounding });
}

/** How far chance could have moved the gap, in people; nothing where the source gives no counts. */
export function sayDoubt(figure: Figure, group: Group, words = wordsFor(firstLanguage)): string | undefined {
  const comparator = comparatorOf(figure);
  const gap = comparator && gapInterval(group, comparator);
  if (!gap) return figure.mayBeChance ? words("figures.gapMayBeChance") : undefined;

  const [low = 0, high = 0] = [gap.low, gap.high].map((rate) => Math.round((rate * figure.base) / 100));
  const signed = (people: number) =>
    people === 0 ? words("figures.noOne") : words("figures.people", directed(people));
  const mayBe = gap.low <= 0 && gap.high >= 0;
  const doubt = mayBe ? "chance" : figure.mayBeChance ? "test" : "none";

  return words("figures.trueGap", { low: signed(low), high: signed(high), doubt });
}

/** The 95% interval of the gap in percentage points, where both groups give counts of people. */
export function gapInterval(group: Group, comparator: Group) {
  if (group.n === undefined || group.of === undefined) return undefined;
  if (comparator.n === undefined || comparator.of === undefined) return undefined;

  return newcombe({ n: group.n, of: group.of }, { n: comparator.n, of: comparator.of });
}

/** How sure the evidence is, in a word or two. */
export function sayCertainty({ certainty }: Figure, words = wordsFor(firstLanguage)): string {
  return words(`figures.certainties.${certainty.replace(" ", "-")}`);
}

/** A number of people as it is printed: "1,000". */
export function count(number: number, words = wordsFor(firstLanguage)): string {
  return number.toLocaleString(words.tag);
}

/** A sentence with a capital letter. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function directed(people: number): { people: number; direction: string } {
  return { people: Math.abs(people), direction: people > 0 ? "more" : "fewer" };
}
