interface TakeAlongProps {
  /** What is ticked: "questions". */
  what: string;
}

/** The end of a page of boxes: how many are ticked, a look at those alone, how to print, and how to begin again. */
export function TakeAlong({ what }: TakeAlongProps) {
  return (
    <section className="take-along">
      <h2 id="take-it-along">Take it along</h2>
      <p className="tally" />
      <fieldset className="one-of">
        <legend>Show</legend>
        <label>
          <input type="radio" name="show" value="all" defaultChecked /> all {what}
        </label>
        <label>
          <input type="radio" name="show" value="ticked" /> only those I ticked
        </label>
      </fieldset>
      <PrintIt />
      <ClearIt />
    </section>
  );
}

/** How to print a page that has no program to do it. */
export function PrintIt() {
  return (
    <p className="screen-only">
      To print, use your browser’s menu, or press Ctrl+P (⌘P on a Mac). On a phone, choose Share or the menu, then
      Print.
    </p>
  );
}

/** Empties every field of the form. */
export function ClearIt() {
  return (
    <button type="reset" className="plain-button">
      Clear everything
    </button>
  );
}

/** What becomes of what a reader ticks or writes. */
export function StaysHere() {
  return (
    <p className="stays-here">
      Nothing you tick or write leaves this device, and it is gone when you close the page. Anyone who uses the device
      while it is open can read it.
    </p>
  );
}
