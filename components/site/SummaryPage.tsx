import type { ReactNode } from "react";
import { phrase, words } from "@/components/words";
import type { ClinicianSummary, Library } from "@/lib/content/library";
import { fullAddress, href } from "@/lib/content/site-address";
import { Breadcrumbs } from "./Breadcrumbs";
import { Sources } from "./Sources";
import { UpdatedOn } from "./UpdatedOn";

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
    { title: words("links.frontPage"), address: "/" },
    { title: words("links.clinicians"), address: "/for-clinicians/" },
  ];

  return (
    <div className="page">
      <Breadcrumbs trail={trail} />
      <h1>{fields.title}</h1>
      <p className="summary">{fields.summary}</p>
      <p className="edition-note">
        {phrase("clinicians.note", { strong: (inner) => <strong>{inner}</strong> })}{" "}
        {patientPage && (
          <>
            {phrase("clinicians.patientPage", {
              title: patientPage.fields.title,
              link: (inner) => <a href={href(patientPage.address)}>{inner}</a>,
            })}{" "}
          </>
        )}
        {phrase("clinicians.crisis", { link: (inner) => <a href={href("/help-now/")}>{inner}</a> })}
      </p>
      <div className="prose">
        {children}
        <Sources outline={outline} library={library} />
      </div>
      <p className="status">
        <UpdatedOn day={fields.updated} />
      </p>
      <p className="print-address">{fullAddress(address)}</p>
    </div>
  );
}
