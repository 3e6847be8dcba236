import { pageWords, phrase, words } from "@/components/words";
import { columns } from "@/lib/content/figures/download";
import { type EvidenceRow, evidenceRows, type RowsUnderHeading } from "@/lib/content/figures/evidence";
import { loadLibrary } from "@/lib/content/load";
import { href } from "@/lib/content/site-address";
import type { Words } from "@/lib/words/words";
import { EvidenceTableRow } from "./EvidenceTableRow";

interface EvidencePageProps {
  /** By what the table is put in order; the other order is a link away. */
  sortedBy: "topic" | "source";
  /** Puts the rows under their headings. */
  group: (rows: EvidenceRow[], words: Words) => RowsUnderHeading[];
}

/** Every figure of the site in one table, with its counts, its source and the pages that use it. */
export function EvidencePage({ sortedBy, group }: EvidencePageProps) {
  const rows = evidenceRows(loadLibrary());
  const parts = group(rows, pageWords());
  const isByTopic = sortedBy === "topic";
  const other = isByTopic ? "/evidence/by-source/" : "/evidence/";

  return (
    <div className="page prose evidence">
      <h1>{isByTopic ? words("evidence.title") : words("evidence.titleBySource")}</h1>
      <p className="summary">{words("evidence.summary", { count: rows.length })}</p>
      <p>{phrase("evidence.about", { link: (inner) => <a href={href("/help-now/")}>{inner}</a> })}</p>
      <p>
        {phrase(isByTopic ? "evidence.byTopic" : "evidence.bySource", {
          other: (inner) => <a href={href(other)}>{inner}</a>,
          csv: (inner) => <a href={href("/evidence/figures.csv")}>{inner}</a>,
          json: (inner) => <a href={href("/evidence/figures.json")}>{inner}</a>,
          dictionary: (inner) => <a href="#dictionary">{inner}</a>,
        })}
      </p>
      <nav aria-label={isByTopic ? words("evidence.topicList") : words("evidence.sourceList")}>
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
      <div role="region" className="wide-table" aria-label={words("evidence.table")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words("evidence.columns.what")}</th>
              <th scope="col">{words("evidence.columns.howMany")}</th>
              <th scope="col">{words("evidence.columns.howSure")}</th>
              <th scope="col">{words("evidence.columns.where")}</th>
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
      <h2 id="dictionary">{words("evidence.dictionary")}</h2>
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
