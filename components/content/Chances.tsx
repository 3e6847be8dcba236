import type { ReactNode } from "react";
import { bothWays, rateOf, wholePeople } from "@/lib/content/figures/shares.mjs";
import { capital, count, sayDifference, sayDoubt, sayFigure, sayGroup } from "@/lib/content/figures/words";
import { findFigure } from "@/lib/content/load";
import type { Figure } from "@/lib/content/schema-evidence";
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
  const gaps = treated.flatMap((group) => [sayDifference(figure, group), sayDoubt(figure, group)]).filter(Boolean);

  return (
    <figure className="chances">
      <figcaption>
        <strong>{`${capital(outcome)} ${when}`}</strong>
        <br />
        {population}.
      </figcaption>
      <Picture figure={figure} />
      <p>
        {groups.map((group, index) => sayGroup(figure, group, index === 0)).join(" ")} {gaps.join(" ")}
      </p>
      <FigureSource id={id} figure={figure}>
        {children}
      </FigureSource>
    </figure>
  );
}

const gap = 24;
const labelHeight = 54;

function Picture({ figure }: { figure: Figure }) {
  const { groups, base } = figure;
  const { width, height } = crowdSize(base);
  const perRow = Math.min(groups.length, 2);
  const rows = Math.ceil(groups.length / perRow);
  const [whole, high] = [perRow * width + (perRow - 1) * gap, rows * (height + labelHeight)];

  return (
    <svg viewBox={`0 0 ${whole} ${high}`} role="img" aria-label={sayFigure(figure)}>
      {groups.map((group, index) => {
        const [x, y] = [(index % perRow) * (width + gap), Math.floor(index / perRow) * (height + labelHeight)];
        return (
          <g key={group.name} transform={`translate(${x} ${y})`}>
            <Crowd filled={wholePeople(rateOf(group), base)} base={base} />
            <text x={width / 2} y={height + 16}>
              <tspan className="amount">{`${bothWays(figure, group).share} of ${count(base)}`}</tspan>
              {wrapLabel(group.short, 22).map((line) => (
                <tspan key={line} x={width / 2} dy="1.25em">
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
