interface WriteHereProps {
  /** What to write. */
  label: string;
  /** Whether the label is only read aloud, as in a cell of a table with headings. */
  isQuiet?: boolean;
  /** Lines to write on, on the screen and by pen. */
  lines: number;
}

/** Ruled lines to fill in by keyboard or, when printed, by pen. What is typed is printed whole. */
export function WriteHere({ label, isQuiet = false, lines }: WriteHereProps) {
  if (isQuiet) return <textarea className="ruled" aria-label={label} rows={lines} autoComplete="off" />;

  return (
    <label className="write-here">
      <span>{label}</span>
      <textarea className="ruled" rows={lines} autoComplete="off" />
    </label>
  );
}
