import { columns } from "@/lib/content/figures/download";
import { type EvidenceRow, evidenceRows } from "@/lib/content/figures/evidence";
import { loadLibrary } from "@/lib/content/load";
import { href } from "@/lib/content/site-address";
import { EvidenceTableRow } from "./EvidenceTableRow";

interface EvidencePageProps {
  /** By what the table is put in order; the other order is a link away. */
  sortedBy: "topic" | "source";
  /** Puts the rows under their headings. */
  group: (rows: EvidenceRow[]) => { name: string; title: string; rows: EvidenceRow[] }[];
}

/** Every figure of the site in one table, with its counts, its source and the pages that use it. */
export function EvidencePage({ sortedBy, group }: EvidencePageProps) {
  const rows = evidenceRows(loadLibrary());
  const parts = group(rows);
  const other =
    sortedBy === "topic"
      ? { address: "/evidence/by-source/", word: "by source" }
      : { address: "/evidence/", word: "by topic" };

  return (
    <div className="page prose evidence">
      <h1>{sortedBy === "topic" ? "Every number on this site" : "Every number on this site, by source"}</h1>
      <p className="summary">
        {`${rows.length} sets of numbers. Each says who was counted, how many of how many, how sure it is, and where it stands in its source.`}
      </p>
      <p>
        When a page says “41 out of 100”, the number comes from here. Ranges of “95%” show how far chance alone could
        have moved a number. Some rows are about thoughts of suicide. If those are close to you,{" "}
        <a href={href("/help-now/")}>help is here now</a>.
      </p>
      <p>
        {`In order of ${sortedBy}. `}
        <a href={href(other.address)}>{`Sort ${other.word}`}</a>
        {". Take it with you: "}
        <a href={href("/evidence/figures.csv")}>table (CSV)</a>,{" "}
        <a href={href("/evidence/figures.json")}>data (JSON)</a>, <a href="#dictionary">what each column means</a>.
      </p>
      <nav aria-label={sortedBy === "topic" ? "Topics" : "Sources"}>
        <ul className="countries">
          {parts.map(({ name, title }) => (
            <li key={name}>
              <a href={`#of-${name}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {/* biome-ignore lint/a11y/useSemanticElements: a section wants a heading of its own; this box borrows the page's */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <div role="region" className="wide-table" aria-label="Table of every number" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">What was counted</th>
              <th scope="col">How many</th>
              <th scope="col">How sure</th>
              <th scope="col">Where from, and where used</th>
            </tr>
          </thead>
          {parts.map((part) => (
            <tbody key={part.name}>
              <tr>
                <th scope="rowgroup" colSpan={4} id={`of-${part.name}`}>
                  {part.title}
                </th>
              </tr>
              {part.rows.map((row) => (
                <EvidenceTableRow key={row.id} row={row} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <h2 id="dictionary">What each column of the download means</h2>
      <dl className="dictionary">
        {columns.map(({ name, meaning }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
