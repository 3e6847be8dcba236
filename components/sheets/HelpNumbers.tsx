import type { CrisisLines } from "@/lib/content/schema";

interface HelpNumbersProps {
  crisisLines: CrisisLines;
}

/** The emergency number of each country, and one crisis line that answers day and night: short enough for a card. */
export function HelpNumbers({ crisisLines: { countries } }: HelpNumbersProps) {
  return (
    <ul className="help-numbers">
      {countries.map(({ code, name, emergency, services }) => {
        const line = services.find(({ call, hours }) => call && hours?.startsWith("24 hours"))?.call;
        return (
          <li key={code}>
            <abbr title={name}>{code}</abbr>{" "}
            {[emergency?.number, line].filter((number) => number !== undefined).join(", ")}
          </li>
        );
      })}
    </ul>
  );
}
