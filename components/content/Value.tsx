interface ValueProps {
  /** What may matter, in the reader's voice: "I want to keep my memory as it is." */
  q: string;
  /** Which value of the article this is, counted from 1 when the text is compiled. */
  use: string;
}

/** One thing that may matter, to mark from zero to five by thumb, keyboard or pen. */
export function Value({ q, use }: ValueProps) {
  return (
    <fieldset className="value">
      <legend>{q}</legend>
      <Scale name={`value-${use}`} />
    </fieldset>
  );
}

const marks = [0, 1, 2, 3, 4, 5];

/** Six marks, from not at all to very much. */
export function Scale({ name }: { name: string }) {
  return (
    <div className="scale">
      {marks.map((mark) => (
        <label key={mark}>
          <input type="radio" name={name} value={mark} /> {mark}
        </label>
      ))}
    </div>
  );
}
