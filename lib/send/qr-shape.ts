import { correction, generate } from "lean-qr";

/** A QR code as one dashed line, drawn there and back through every row: much smaller than a shape for each square. */
export interface QrShape {
  /** Squares on each side, the quiet edge included. */
  size: number;
  /** The line, as the `d` of a path. */
  line: string;
  /** How far it runs light, then dark, then light: its `stroke-dasharray`. */
  dashes: string;
}

/** Light squares that scanners need around the code (ISO/IEC 18004 asks for four; the page's own margin adds to two). */
const edge = 2;

/** The QR code of an address. */
export function qrShape(address: string): QrShape {
  const code = generate(address, { minCorrectionLevel: correction.L });
  const size = code.size + 2 * edge;
  const runs: number[] = [];
  let isDark = true;
  const go = (dark: boolean) => {
    if (dark === isDark) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(1);
    isDark = dark;
  };
  runs.push(0);
  for (let row = 0; row < code.size; row++) {
    for (let step = 0; step < size; step++) {
      const column = row % 2 === 0 ? step : size - 1 - step;
      go(code.get(column - edge, row));
    }
    // The short way down to the next row lies in the light edge.
    if (row < code.size - 1) go(false);
  }
  const there = `h${size}`;
  const back = `v1h-${size}`;
  const rows = Array.from({ length: code.size - 1 }, (_, row) => (row % 2 === 0 ? back : `v1${there}`));

  return { size, line: `M0 ${edge + 0.5}${there}${rows.join("")}`, dashes: runs.join(" ") };
}
