import type { ReactNode } from "react";
import { longDate } from "@/lib/content/dates";
import type { ClinicianSummary, Library } from "@/lib/content/library";
import { fullAddress, href } from "@/lib/content/site-address";
import { Breadcrumbs } from "./Breadcrumbs";
import { Sources } from "./Sources";

interface SummaryPageProps {
  summary: ClinicianSummary;
  library: Library;
  /** The compiled text. */
  children: ReactNode;
}

/** The summary of an article for clinicians, with what it is and is not said before anything else. */
export function SummaryPage({ summary: { fields, outline, address }, library, children }: SummaryPageProps) {
  const patientPage = library.articles.find(({ section, slug }) => fields.article === `${section}/${slug}`);
  const trail = [
    { title: "Front page", address: "/" },
    { title: "For clinicians", address: "/for-clinicians/" },
  ];

  return (
    <div className="page">
      <Breadcrumbs trail={trail} />
      <h1>{fields.title}</h1>
      <p className="summary">{fields.summary}</p>
      <p className="edition-note">
        <strong>For clinicians. Not reviewed by a clinician. Not a guideline.</strong> It was drafted with software help
        from published sources.
        {patientPage && (
          <>
            {" "}
            The patient page is <a href={href(patientPage.address)}>{patientPage.fields.title}</a>.
          </>
        )}{" "}
        For someone in a crisis: <a href={href("/help-now/")}>help lines by country</a>.
      </p>
      <div className="prose">
        {children}
        <Sources outline={outline} library={library} />
      </div>
      <p className="status">
        Updated <time dateTime={fields.updated}>{longDate(fields.updated)}</time>.
      </p>
      <p className="print-address">{fullAddress(address)}</p>
    </div>
  );
}
