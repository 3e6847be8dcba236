interface HundredProps {
  /** How many of the hundred people are marked. */
  count: number;
}

const rows = Array.from({ length: 10 }, (_, row) => row);
const place = (row: number) => row * 9.5 + 5;
const gap = 9.5;

/** A hundred people as dots, some of them full: the numbers of the line beside it. */
export function Hundred({ count }: HundredProps) {
  const full = Math.floor(count / 10);
  const rest = count % 10;
  const line = (row: number, dots: number) => `M5 ${place(row)}h${gap * (dots - 1) + 0.1}`;
  const all = rows.map((row) => line(row, 10)).join("");
  const last = rest > 0 ? line(full, rest) : "";

  return (
    <svg className="easy-picture hundred" viewBox="0 0 96 96" aria-hidden="true">
      <path d={all} />
      <path className="hole" d={all} />
      <path
        d={
          rows
            .slice(0, full)
            .map((row) => line(row, 10))
            .join("") + last
        }
      />
    </svg>
  );
}
