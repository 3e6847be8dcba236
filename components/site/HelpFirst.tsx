import { words } from "@/components/words";
import type { CrisisLines, HelpService } from "@/lib/content/schema";
import { href } from "@/lib/content/site-address";

/** Help lines in brief, one a country: what the search shows before any result when someone may be in danger. */
export function HelpFirst({ crisisLines }: { crisisLines: CrisisLines }) {
  return (
    <section id="search-help" className="help-first" aria-labelledby="help-first" hidden>
      <h2 id="help-first">{words("help.first.heading")}</h2>
      <p>{words("help.first.how")}</p>
      <ul>
        {crisisLines.countries.map(({ code, name, emergency, services }) => {
          const line = services.find(({ call }) => call !== undefined);
          return (
            <li key={code}>
              {name}:{" "}
              {line && (
                <>
                  <Call number={line.call ?? ""} /> ({describe(line)})
                </>
              )}
              {line && emergency && ", "}
              {emergency && (
                <>
                  {words("help.first.emergency")} <Call number={emergency.number} />
                </>
              )}
            </li>
          );
        })}
      </ul>
      <p>
        <a href={href("/help-now/")}>{words("help.first.all")}</a>
      </p>
    </section>
  );
}

function Call({ number }: { number: string }) {
  return <a href={`tel:${number.replaceAll(" ", "")}`}>{number}</a>;
}

function describe({ name, then }: HelpService): string {
  return then === undefined ? name : `${name}, ${then}`;
}
