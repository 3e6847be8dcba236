import { Fragment } from "react";
import { words } from "@/components/words";

interface CiteProps {
  /** Ids of the sources, as the editor writes them; numbers are worked out from them when the text is compiled. */
  id: string;
  /** Where in each source. */
  at: string;
  /** Which citation of the article this is, counted from 1. */
  mark: string;
  /** The sources' numbers in the list, split by spaces. */
  numbers: string;
  /** The popovers that show source and place, one for each number. */
  peeks: string;
}

/** A numbered citation: opens the source in place, without script. */
export function Cite({ mark, numbers, peeks }: CiteProps) {
  const peekOf = peeks.split(" ");

  return (
    <sup id={`cite-${mark}`}>
      [
      {numbers.split(" ").map((number, index) => (
        <Fragment key={peekOf[index]}>
          {index > 0 && ", "}
          <button type="button" popoverTarget={`peek-${peekOf[index]}`} aria-label={words("sources.cited", { number })}>
            {number}
          </button>
        </Fragment>
      ))}
      ]
    </sup>
  );
}
