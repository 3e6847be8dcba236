import type { ReactNode } from "react";
import { ClearIt, StaysHere } from "../sheets/TakeAlong";
import { WriteHere } from "../sheets/WriteHere";
import { Scale } from "./Value";

const own = [
  { name: "own-1", label: "Something else that matters to me" },
  { name: "own-2", label: "One more thing that matters to me" },
];

/** What matters to the reader: values to mark, room for their own, and a look at the highest alone. */
export function Values({ children }: { children: ReactNode }) {
  return (
    <form className="values" autoComplete="off">
      <StaysHere />
      {children}
      {own.map(({ name, label }) => (
        <fieldset key={name} className="value">
          <legend>{label}</legend>
          <WriteHere label={label} isQuiet lines={1} />
          <Scale name={name} />
        </fieldset>
      ))}
      <fieldset className="one-of screen-only">
        <legend>Show</legend>
        <label>
          <input type="radio" name="show" value="all" defaultChecked /> all
        </label>
        <label>
          <input type="radio" name="show" value="highest" /> only my fours and fives
        </label>
      </fieldset>
      <div className="screen-only">
        <ClearIt />
      </div>
    </form>
  );
}
