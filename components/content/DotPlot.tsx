import { scaleLinear } from "d3-scale";
import type { ReactNode } from "react";
import { sayFigure } from "@/lib/content/figures/words";
import { findFigure, findSource } from "@/lib/content/load";
import type { Figure } from "@/lib/content/schema-evidence";
import { href } from "@/lib/content/site-address";
import { shortName } from "@/lib/content/vancouver";
import { pageWords, words } from "../words";
import { heightOf, labelOf, Trial } from "./figures/Trial";

interface DotPlotProps {
  /** What the trials are about. */
  title: string;
  /** Names of files in content/figures, of one outcome. */
  figure: string;
  /** The citations, put in when the text is compiled. */
  children?: ReactNode;
}

const width = 290;
const top = 30;

/** Several trials of one outcome on one scale from 0 to 100 people: a solid dot for the treatment, a ring beside it. */
export function DotPlot({ title, figure, children }: DotPlotProps) {
  const rows = placeRows(figure.split(/\s+/).map((id) => ({ id, figure: findFigure(id) })));
  const base = rows[0]?.figure.base ?? 100;
  const place = scaleLinear()
    .domain([0, base])
    .range([10, width - 18]);
  const height = top + rows.reduce((sum, { lines }) => sum + heightOf(lines), 0);

  return (
    <figure className="dot-plot">
      <figcaption>
        <strong>{title}</strong> {words("figures.dotPlot.scale", { base })}
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
        {rows.map((row) => (
          <Trial key={row.id} {...row} place={place} />
        ))}
      </svg>
      <p className="status">
        {`${words("figures.dotPlot.counts")} `}
        {rows.map(({ id, figure: { source } }, index) => (
          <span key={id}>
            {index > 0 && " · "}
            <a href={`${href("/evidence/")}#${id}`}>{`${index + 1}. ${nameOf(source)}`}</a>
          </span>
        ))}{" "}
        {children}
      </p>
    </figure>
  );
}

/** The trials one below the other, numbered like their sources below the picture. */
function placeRows(figures: { id: string; figure: Figure }[]) {
  let y = top;
  return figures.map(({ id, figure }, index) => {
    const row = { id, figure, lines: labelOf(figure, index + 1), y };
    y += heightOf(row.lines);
    return row;
  });
}

function sayTrial(figure: Figure): string {
  return `${nameOf(figure.source)}: ${sayFigure(figure, pageWords())}`;
}

function nameOf(source: string): string {
  return shortName(findSource(source), pageWords());
}
