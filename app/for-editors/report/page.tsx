import { WideTable } from "@/components/site/WideTable";
import { libraryReport, median } from "@/lib/content/library-report";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";

const columns = [
  "Article",
  "Words",
  "Grade",
  "Names out",
  "Sources",
  "Citations per 100 words",
  "Oldest source",
  "Review due",
  "Exceptions",
];

export function generateMetadata() {
  return pageMetadata({
    title: "Every article in numbers",
    description:
      "For editors: words, reading grade, sources, oldest source, review date and exceptions of each article of Ketamine Explained.",
    address: "/for-editors/report/",
  });
}

export default function ReportPage() {
  const report = libraryReport(loadLibrary());

  return (
    <div className="page prose">
      <h1>Every article in numbers</h1>
      <p className="summary">
        {report.length} articles. Median reading grade {median(report.map(({ grade }) => grade))} as they stand, and{" "}
        {median(report.map(({ gradeNamesOut }) => gradeNamesOut))} with the names of treatments counted as one syllable.
      </p>
      <WideTable aria-label="Every article in numbers">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.map((article) => (
            <tr key={article.address}>
              <td>
                <a href={href(article.address)}>{article.title}</a>
              </td>
              <td>{article.words}</td>
              <td>{article.grade}</td>
              <td>{article.gradeNamesOut}</td>
              <td>{article.sources}</td>
              <td>{article.citationsPer100Words}</td>
              <td>{article.oldestSource?.year ?? "none"}</td>
              <td>{article.reviewDue ?? "not reviewed"}</td>
              <td>{article.exceptions.length > 0 ? article.exceptions.map(({ rule }) => rule).join(", ") : "none"}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </div>
  );
}
