import { didYouMean } from "../../nearest";
import type { EasyReadRule } from ".";
import { eachLine } from "./each-line";

/** A line that leads nowhere stops a reader who needs each step to work. */
export const linesLeadSomewhere: EasyReadRule = {
  name: "lines-lead-somewhere",
  check(page, { addresses }) {
    return eachLine(page).flatMap(({ field, line: { to } }) =>
      to === undefined || addresses.has(to)
        ? []
        : [
            {
              field: `${field}.to`,
              problem: `There is no page ${to}.${didYouMean(to, addresses.keys())}`,
              fix: "Use the address of a page of this site, from the root and with a final slash.",
            },
          ],
    );
  },
};
