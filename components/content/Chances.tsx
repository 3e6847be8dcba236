import type { ReactNode } from "react";
import { bothWays, rateOf, wholePeople } from "@/lib/content/figures/shares.mjs";
import { capital, sayDifference, sayDoubt, sayFigure, sayGroup } from "@/lib/content/figures/words";
import { findFigure } from "@/lib/content/load";
import type { Figure } from "@/lib/content/schema-evidence";
import { pageWords } from "../words";
import { Crowd } from "./figures/Crowd";
import { crowdSize } from "./figures/crowd-paths";
import { FigureSource } from "./figures/FigureSource";
import { wrapLabel } from "./figures/wrap-label";

interface ChancesProps {
  /** The name of a file in content/figures. */
  figure: string;
  /** Its citation, put in when the text is compiled. */
  children?: ReactNode;
}

/** A crowd of 100 people (1,000 for rare harms) for each group: how many had the outcome, told both ways round. */
export function Chances({ figure: id, children }: ChancesProps) {
  const figure = findFigure(id);
  const { groups, outcome, when, population } = figure;
  const treated = groups.filter(({ comparator }) => !comparator);
  const words = pageWords();
  const gaps = treated
    .flatMap((group) => [sayDifference(figure, group, words), sayDoubt(figure, group, words)])
    .filter(Boolean);

  return (
    <figure className="chances">
      <figcaption>
        <strong>{`${capital(outcome)} ${when}`}</strong>
        <br />
        {population}.
      </figcaption>
      <Picture figure={figure} />
      <p>
        {groups.map((group, index) => sayGroup(figure, group, index === 0, words)).join(" ")} {gaps.join(" ")}
      </p>
      <FigureSource id={id} figure={figure}>
        {children}
      </FigureSource>
    </figure>
  );
}

const gap = 24;
const lineHeight = 17;

function Picture({ figure }: { figure: Figure }) {
  const words = pageWords();
  const { groups, base } = figure;
  const { width, height } = crowdSize(base);
  const labels = groups.map((group) => ({
    amount: wrapLabel(words("figures.shareOf", { share: bothWays(figure, group, words).share, base }), 14),
    names: wrapLabel(group.short, 16),
  }));
  const tall = height + 10 + lineHeight * Math.max(...labels.map(({ amount, names }) => amount.length + names.length));

  // One crowd is drawn as large as two, so that its people and its label keep their size.
  return (
    <svg
      viewBox={`0 0 ${2 * width + gap} ${Math.ceil(groups.length / 2) * tall}`}
      role="img"
      aria-label={sayFigure(figure, words)}
    >
      {groups.map((group, index) => (
        <g key={group.name} transform={`translate(${(index % 2) * (width + gap)} ${Math.floor(index / 2) * tall})`}>
          <Crowd filled={wholePeople(rateOf(group), base)} base={base} />
          <text y={height}>
            <Lines className="amount" lines={labels[index]?.amount ?? []} x={width / 2} />
            <Lines lines={labels[index]?.names ?? []} x={width / 2} />
          </text>
        </g>
      ))}
    </svg>
  );
}

function Lines({ lines, x, className }: { lines: string[]; x: number; className?: string }) {
  return lines.map((line) => (
    <tspan key={line} className={className} x={x} dy={lineHeight}>
      {line}
    </tspan>
  ));
}
