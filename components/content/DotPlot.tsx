import { scaleLinear } from "d3-scale";
import type { ReactNode } from "react";
import { comparatorOf, rateOf } from "@/lib/content/figures/shares.mjs";
import { count, sayFigure } from "@/lib/content/figures/words";
import { findFigure, findSource } from "@/lib/content/load";
import type { Figure } from "@/lib/content/schema-evidence";
import { href } from "@/lib/content/site-address";
import { shortName } from "@/lib/content/vancouver";

interface DotPlotProps {
  /** What the trials are about. */
  title: string;
  /** Names of files in content/figures, of one outcome. */
  figure: string;
  /** The citations, put in when the text is compiled. */
  children?: ReactNode;
}

const width = 300;
const rowHeight = 46;
const top = 30;

/** Several trials of one outcome on one scale from 0 to 100 people: a solid dot for the treatment, a ring beside it. */
export function DotPlot({ title, figure, children }: DotPlotProps) {
  const rows = figure.split(/\s+/).map((id) => ({ id, figure: findFigure(id) }));
  const base = rows[0]?.figure.base ?? 100;
  const place = scaleLinear()
    .domain([0, base])
    .range([10, width - 18]);
  const height = top + rows.length * rowHeight;

  return (
    <figure className="dot-plot">
      <figcaption>
        <strong>{title}</strong>{" "}
        {`Solid: treatment. Ring: comparison. Each line is one trial, in people of ${count(base)}.`}
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={rows.map((row) => sayTrial(row.figure)).join(" ")}>
        {place.ticks(5).map((tick) => (
          <g key={tick}>
            <path className="lead" d={`M${place(tick)} ${top - 8}V${height}`} />
            <text x={place(tick)} y={14}>
              {tick}
            </text>
          </g>
        ))}
        {rows.map((row, index) => (
          <Trial key={row.id} figure={row.figure} y={top + index * rowHeight} place={place} />
        ))}
      </svg>
      <p className="status">
        {rows.map(({ id, figure: { source } }, index) => (
          <span key={id}>
            {index > 0 && " · "}
            <a href={`${href("/evidence/")}#${id}`}>{nameOf(source)}</a>
          </span>
        ))}{" "}
        {children}
      </p>
    </figure>
  );
}

interface TrialProps {
  figure: Figure;
  y: number;
  place: (rate: number) => number;
}

function Trial({ figure, y, place }: TrialProps) {
  const comparator = comparatorOf(figure);
  const treated = figure.groups.filter((group) => group !== comparator);
  const at = (group: Figure["groups"][number]) => Math.round(place((rateOf(group) * figure.base) / 100) * 10) / 10;
  const dots = figure.groups.map(at);

  return (
    <g>
      <text className="name" x={10} y={y + 10}>
        {nameOf(figure.source)}
      </text>
      <path className="span" d={`M${Math.min(...dots)} ${y + 24}H${Math.max(...dots)}`} />
      {comparator && <circle className="ring" cx={at(comparator)} cy={y + 24} r={5} />}
      {treated.map((group) => (
        <circle key={group.name} className="had" cx={at(group)} cy={y + 24} r={6} />
      ))}
    </g>
  );
}

function sayTrial(figure: Figure): string {
  return `${nameOf(figure.source)}: ${sayFigure(figure)}`;
}

function nameOf(source: string): string {
  return shortName(findSource(source));
}
