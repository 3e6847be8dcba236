import type { CrisisLines, HelpService } from "@/lib/content/schema";
import { href } from "@/lib/content/site-address";

/** Help lines in brief, one a country: what the search shows before any result when someone may be in danger. */
export function HelpFirst({ crisisLines }: { crisisLines: CrisisLines }) {
  return (
    <section id="search-help" className="help-first" aria-labelledby="help-first" hidden>
      <h2 id="help-first">If you may hurt yourself, call someone now</h2>
      <p>
        You don’t have to be sure, and you don’t have to explain it well. If someone is in danger, call the emergency
        number.
      </p>
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
                  emergency <Call number={emergency.number} />
                </>
              )}
            </li>
          );
        })}
      </ul>
      <p>
        <a href={href("/help-now/")}>All lines, also by text and chat</a>
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
