import { Fragment } from "react";
import { words } from "@/components/words";

type Side = "start" | "middle" | "end";

interface LabelProps {
  /** Where the first line stands. */
  at: [x: number, y: number];
  /** The words, a line each. */
  lines: string[];
  /** Which end of a line stands at the point. */
  side?: Side;
  /** Set in bold, for a heading or a number. */
  isStrong?: boolean;
}

const sides: Record<Side, string> = { start: "label", middle: "label middle", end: "label end" };
const strongSides: Record<Side, string> = {
  start: "label strong",
  middle: "label middle strong",
  end: "label end strong",
};
const leading = 18;

/** Words on a drawing, parted by spaces for whoever reads them without the picture: a text browser, a search. */
export function Label({ at: [x, y], lines, side = "start", isStrong = false }: LabelProps) {
  return (
    <>
      <text className={(isStrong ? strongSides : sides)[side]} x={x} y={y}>
        {lines.map((line, index) => (
          <Fragment key={line}>
            {index > 0 && <tspan className="gap"> </tspan>}
            <tspan x={x} dy={index === 0 ? undefined : leading}>
              {line}
            </tspan>
          </Fragment>
        ))}
      </text>{" "}
    </>
  );
}

/** The lines of a label, from content/words: there, " / " parts them. */
export function linesOf(id: string): string[] {
  return words(id).split(" / ");
}
