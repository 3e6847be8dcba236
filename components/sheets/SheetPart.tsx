import { WideTable } from "@/components/site/WideTable";
import { words } from "@/components/words";
import type { CrisisLines } from "@/lib/content/schema";
import type { SheetPart as Part } from "@/lib/content/schema-sheets";
import { numbersOf, type SheetSource } from "@/lib/content/sheets";
import { HelpNumbers } from "./HelpNumbers";
import { WriteHere } from "./WriteHere";

interface SheetPartProps {
  part: Part;
  /** All sources of the sheet, in the order of their numbers. */
  sources: readonly SheetSource[];
  crisisLines: CrisisLines;
}

/** One heading of a page to print with what stands under it: statements, lines and a table to fill in, crisis lines. */
export function SheetPart({ part: { heading, statements, boxes, blanks = [], table, help }, ...rest }: SheetPartProps) {
  return (
    <section className="sheet-part">
      <h2>{heading}</h2>
      {statements && <Statements statements={statements} hasBoxes={boxes === true} sources={rest.sources} />}
      {blanks.map(({ label, lines }) => (
        <WriteHere key={label} label={label} lines={lines} />
      ))}
      {table && <Fill heading={heading} {...table} />}
      {help && <HelpNumbers crisisLines={rest.crisisLines} />}
    </section>
  );
}

interface StatementsProps {
  statements: NonNullable<Part["statements"]>;
  /** Whether each has a box to tick. */
  hasBoxes?: boolean;
  sources: readonly SheetSource[];
}

/** What a sheet says, each statement with the numbers of its sources. */
export function Statements({ statements, hasBoxes = false, sources }: StatementsProps) {
  return (
    <ul className={hasBoxes ? "with-boxes" : undefined}>
      {statements.map(({ text, sources: own = [] }) => {
        const said = (
          <span>
            {text}
            {own.length > 0 && (
              <>
                {" "}
                <sup>[{numbersOf(own, sources).join(", ")}]</sup>
              </>
            )}
          </span>
        );
        return (
          <li key={text}>
            {hasBoxes ? (
              <label>
                <input type="checkbox" />
                {said}
              </label>
            ) : (
              said
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Fill({ heading, columns, rows }: { heading: string; columns: string[]; rows: number }) {
  const numbers = Array.from({ length: rows }, (_, index) => index + 1);

  return (
    <WideTable aria-label={heading}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column}>{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {numbers.map((row) => (
          <tr key={row}>
            {columns.map((column) => (
              <td key={column}>
                <WriteHere label={words("sheets.cell", { column, row })} isQuiet lines={1} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
