import { WideTable } from "@/components/site/WideTable";
import { words } from "@/components/words";
import { libraryReport, median } from "@/lib/content/library-report";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";

export function generateMetadata() {
  return pageMetadata({
    title: words("forEditors.report.title"),
    description: words("forEditors.report.description"),
    address: "/for-editors/report/",
  });
}

export default function ReportPage() {
  const report = libraryReport(loadLibrary());
  const columns = [
    words("forEditors.report.columns.article"),
    words("forEditors.report.columns.words"),
    words("forEditors.report.columns.grade"),
    words("forEditors.report.columns.namesOut"),
    words("forEditors.report.columns.sources"),
    words("forEditors.report.columns.citations"),
    words("forEditors.report.columns.oldestSource"),
    words("forEditors.report.columns.reviewDue"),
    words("forEditors.report.columns.exceptions"),
  ];

  return (
    <div className="page prose">
      <h1>{words("forEditors.report.title")}</h1>
      <p className="summary">
        {words("forEditors.report.summary", {
          count: report.length,
          grade: median(report.map(({ grade }) => grade)),
          gradeNamesOut: median(report.map(({ gradeNamesOut }) => gradeNamesOut)),
        })}
      </p>
      <WideTable aria-label={words("forEditors.report.title")}>
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
              <td>{article.oldestSource?.year ?? words("forEditors.report.none")}</td>
              <td>{article.reviewDue ?? words("forEditors.report.notReviewed")}</td>
              <td>
                {article.exceptions.length > 0
                  ? article.exceptions.map(({ rule }) => rule).join(", ")
                  : words("forEditors.report.none")}
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </div>
  );
}
