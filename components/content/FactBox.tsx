import type { ReactNode } from "react";
import { bothWays } from "@/lib/content/figures/shares.mjs";
import { capital, sayCertainty } from "@/lib/content/figures/words";
import { findFigure } from "@/lib/content/load";
import type { Figure } from "@/lib/content/schema-evidence";
import { href } from "@/lib/content/site-address";
import { pageWords, words } from "../words";

interface FactBoxProps {
  /** The choice: what beside what. */
  title: string;
  /** Names of files in content/figures, of the same groups. */
  figure: string;
  /** The citations, put in when the text is compiled. */
  children?: ReactNode;
}

/** The benefits and harms of one choice in one table, so that neither is read alone. */
export function FactBox({ title, figure, children }: FactBoxProps) {
  const rows = figure.split(/\s+/).map((id) => ({ id, figure: findFigure(id) }));
  const first = rows[0]?.figure;
  if (!first) throw new Error("A fact box needs a figure.");
  const parts = [
    { name: words("figures.factBox.wanted"), rows: rows.filter(({ figure: { wanted } }) => wanted) },
    { name: words("figures.factBox.harms"), rows: rows.filter(({ figure: { wanted } }) => !wanted) },
  ].filter((part) => part.rows.length > 0);
  const times = new Set(rows.map(({ figure: { when } }) => when));

  return (
    <figure className="fact-box">
      <table>
        <caption>{times.size === 1 ? `${title}, ${first.when}` : title}</caption>
        <thead>
          <tr>
            <th scope="col">{words("figures.factBox.people", { base: first.base })}</th>
            {first.groups.map(({ short }) => (
              <th key={short} scope="col">
                {words("figures.factBox.group", { group: short })}
              </th>
            ))}
          </tr>
        </thead>
        {parts.map((part) => (
          <tbody key={part.name}>
            {parts.length > 1 && (
              <tr>
                <th scope="rowgroup" colSpan={first.groups.length + 1}>
                  {part.name}
                </th>
              </tr>
            )}
            {part.rows.map((row) => (
              <Row key={row.id} {...row} when={times.size > 1 ? row.figure.when : ""} />
            ))}
          </tbody>
        ))}
      </table>
      <figcaption className="status">
        {sayPeople(parts)} {children}
      </figcaption>
    </figure>
  );
}

/** Who the people were: once for the whole table, or for each part where they were others. */
function sayPeople(parts: { name: string; rows: { figure: Figure }[] }[]): string {
  const said = parts.map(({ name, rows }) => ({
    name,
    people: [...new Set(rows.map(({ figure }) => `${capital(figure.population)}.`))].join(" "),
  }));
  const [first] = said;
  if (first && said.every(({ people }) => people === first.people)) return first.people;

  return said.map(({ name, people }) => `${name}: ${people}`).join(" ");
}

function Row({ id, figure, when }: { id: string; figure: Figure; when: string }) {
  return (
    <tr>
      <th scope="row">
        {`${capital(figure.outcome)} ${when}`.trim()}{" "}
        <a className="status" href={`${href("/evidence/")}#${id}`}>
          {words("figures.factBox.certainty", { certainty: sayCertainty(figure, pageWords()) })}
        </a>
      </th>
      {figure.groups.map((group) => {
        const { share, rest } = bothWays(figure, group, pageWords());
        return (
          <td key={group.name}>
            <b>{share}</b> <span className="status">{words("figures.factBox.rest", { people: rest })}</span>
          </td>
        );
      })}
    </tr>
  );
}
