import type { ReactNode } from "react";
import { words } from "@/components/words";
import { ClearIt, StaysHere } from "../sheets/TakeAlong";
import { WriteHere } from "../sheets/WriteHere";
import { Scale } from "./Value";

/** What matters to the reader: values to mark, room for their own, and a look at the highest alone. */
export function Values({ children }: { children: ReactNode }) {
  const own = [
    { name: "own-1", label: words("article.values.own") },
    { name: "own-2", label: words("article.values.oneMore") },
  ];

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
        <legend>{words("article.values.show")}</legend>
        <label>
          <input type="radio" name="show" value="all" defaultChecked /> {words("article.values.all")}
        </label>
        <label>
          <input type="radio" name="show" value="highest" /> {words("article.values.highest")}
        </label>
      </fieldset>
      <div className="screen-only">
        <ClearIt />
      </div>
    </form>
  );
}
