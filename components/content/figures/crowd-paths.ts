/** One line of a crowd: a dashed stroke down each column draws one head or body a dash. */
interface Part {
  /** The class that gives the stroke its width and dashes. */
  look: string;
  /** From the top of a row to the first dash. */
  top: number;
  length: number;
}

interface Grid {
  columns: number;
  rows: number;
  /** Distance between columns and between rows, in units of the drawing. */
  across: number;
  down: number;
  parts: Part[];
}

const grids: Record<100 | 1000, Grid> = {
  100: {
    columns: 10,
    rows: 10,
    across: 13,
    down: 20,
    parts: [
      { look: "heads", top: 3.5, length: 0.1 },
      { look: "bodies", top: 11, length: 3.5 },
    ],
  },
  1000: { columns: 25, rows: 40, across: 5.2, down: 5.2, parts: [{ look: "dots", top: 2.6, length: 0.1 }] },
};

/** How wide and high a crowd is, in units of the drawing. */
export function crowdSize(base: 100 | 1000): { width: number; height: number } {
  const { columns, rows, across, down } = grids[base];
  return { width: columns * across, height: rows * down };
}

/** The paths of a crowd: for each part of a person, one for those filled in and one for the rest. */
export function crowdPaths(filled: number, base: 100 | 1000): { solid: string[]; hollow: string[]; look: string[] } {
  const grid = grids[base];
  const isFilled = (column: number) => Math.floor(filled / grid.columns) + (column < filled % grid.columns ? 1 : 0);
  const draw = (from: (column: number) => number, to: (column: number) => number) =>
    grid.parts.map((part) =>
      Array.from({ length: grid.columns }, (_, column) =>
        drawColumn(grid, part, column, from(column), to(column)),
      ).join(""),
    );

  return {
    solid: draw(() => 0, isFilled),
    hollow: draw(isFilled, () => grid.rows),
    look: grid.parts.map(({ look }) => look),
  };
}

function drawColumn({ across, down }: Grid, { top, length }: Part, column: number, from: number, to: number): string {
  if (to <= from) return "";
  const round = (number: number) => Math.round(number * 10) / 10;

  return `M${round((column + 0.5) * across)} ${round(from * down + top)}v${round((to - from - 1) * down + length)}`;
}
