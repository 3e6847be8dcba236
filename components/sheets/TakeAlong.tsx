import { words } from "@/components/words";

interface TakeAlongProps {
  /** The choice that shows all there is to tick: "all questions". */
  all: string;
}

/** The end of a page of boxes: how many are ticked, a look at those alone, how to print, and how to begin again. */
export function TakeAlong({ all }: TakeAlongProps) {
  return (
    <section className="take-along">
      <h2 id="take-it-along">{words("takingAlong.end.heading")}</h2>
      <p className="tally" />
      <fieldset className="one-of">
        <legend>{words("finding.showOnly")}</legend>
        <label>
          <input type="radio" name="show" value="all" defaultChecked /> {all}
        </label>
        <label>
          <input type="radio" name="show" value="ticked" /> {words("takingAlong.end.onlyTicked")}
        </label>
      </fieldset>
      <PrintIt />
      <ClearIt />
    </section>
  );
}

/** How to print a page that has no program to do it. */
export function PrintIt() {
  return <p className="screen-only">{words("takingAlong.end.print")}</p>;
}

/** Empties every field of the form. */
export function ClearIt() {
  return (
    <button type="reset" className="plain-button">
      {words("takingAlong.end.clear")}
    </button>
  );
}

/** What becomes of what a reader ticks or writes. */
export function StaysHere() {
  return <p className="stays-here">{words("takingAlong.end.stays")}</p>;
}
