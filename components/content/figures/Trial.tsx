import { words } from "@/components/words";
import { comparatorOf, rateOf } from "@/lib/content/figures/shares.mjs";
import type { Figure } from "@/lib/content/schema-evidence";
import { wrapLabel } from "./wrap-label";

interface TrialProps {
  figure: Figure;
  /** What was compared, broken into lines. */
  lines: string[];
  /** Where the row begins. */
  y: number;
  /** Where a number of people stands on the scale. */
  place: (people: number) => number;
}

const lineHeight = 16;
const belowLabel = 30;

/** One trial of a dot plot: what was compared, and below it a solid dot for the treatment and a ring beside it. */
export function Trial({ figure, lines, y, place }: TrialProps) {
  const comparator = comparatorOf(figure);
  const treated = figure.groups.filter((group) => group !== comparator);
  const at = (group: Figure["groups"][number]) => Math.round(place((rateOf(group) * figure.base) / 100) * 10) / 10;
  const dots = figure.groups.map(at);
  const dotY = y + lines.length * lineHeight + 8;

  return (
    <g>
      {lines.map((line, index) => (
        <text key={line} className="name" x={10} y={y + 10 + index * lineHeight}>
          {line}
        </text>
      ))}
      <path className="span" d={`M${Math.min(...dots)} ${dotY}H${Math.max(...dots)}`} />
      {comparator && <circle className="ring" cx={at(comparator)} cy={dotY} r={5} />}
      {treated.map((group) => (
        <circle key={group.name} className="had" cx={at(group)} cy={dotY} r={6} />
      ))}
    </g>
  );
}

/** What a row says above its dots: "1. one ketamine drip or a dummy drip", in lines that fit the picture. */
export function labelOf(figure: Figure, number: number): string[] {
  const comparator = comparatorOf(figure);
  const treated = figure.groups.filter((group) => group !== comparator).map(({ short }) => short);
  const groups = comparator
    ? words("figures.dotPlot.groups", { treated: treated.join(", "), comparison: comparator.short })
    : treated.join(", ");

  return wrapLabel(`${number}. ${groups}`, 32);
}

/** How high a row with such a label is. */
export function heightOf(label: string[]): number {
  return label.length * lineHeight + belowLabel;
}
