import { words } from "@/components/words";

interface TakeAlongProps {
  /** What is ticked. */
  what: "lines" | "questions";
}

/** The end of a page of boxes: how many are ticked, a look at those alone, how to print, and how to begin again. */
export function TakeAlong({ what }: TakeAlongProps) {
  return (
    <section className="take-along">
      <h2 id="take-it-along">{words("sheets.takeAlong")}</h2>
      <p className="tally" />
      <fieldset className="one-of">
        <legend>{words("sheets.show")}</legend>
        <label>
          <input type="radio" name="show" value="all" defaultChecked /> {words(`sheets.showAll.${what}`)}
        </label>
        <label>
          <input type="radio" name="show" value="ticked" /> {words("sheets.showTicked")}
        </label>
      </fieldset>
      <PrintIt />
      <ClearIt />
    </section>
  );
}

/** How to print a page that has no program to do it. */
export function PrintIt() {
  return <p className="screen-only">{words("sheets.howToPrint")}</p>;
}

/** Empties every field of the form. */
export function ClearIt() {
  return (
    <button type="reset" className="plain-button">
      {words("sheets.clear")}
    </button>
  );
}

/** What becomes of what a reader ticks or writes. */
export function StaysHere() {
  return <p className="stays-here">{words("sheets.staysHere")}</p>;
}
