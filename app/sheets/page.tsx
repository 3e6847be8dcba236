import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";

export function generateMetadata() {
  return pageMetadata({
    title: "Sheets to print",
    description:
      "Sheets and wallet cards to print and take along: what to tell your clinician, questions to ask, a relapse plan, and cards for after treatment.",
    address: "/sheets/",
  });
}

export default function SheetsPage() {
  const { sheets, checklist } = loadLibrary();
  const pages = [
    ...(checklist
      ? [{ address: "/checklist/", title: checklist.fields.title, summary: checklist.fields.summary }]
      : []),
    {
      address: "/questions-to-ask/",
      title: "Questions to ask your clinician",
      summary: "The questions of every page. Tick yours, add your own, and print them.",
    },
    {
      address: "/eligibility/weighing-it-up/#what-matters-to-you",
      title: "What matters to you",
      summary: "Mark what counts for you, and see which choices fit. A part of the page on weighing it up.",
    },
    ...sheets.map(({ address, fields: { title, summary } }) => ({ address, title, summary })),
  ];

  return (
    <div className="page">
      <h1>Sheets to print</h1>
      <p className="summary">
        To fill in here or by pen, and take along. Nothing you tick or write leaves your device.
      </p>
      <ul className="article-list">
        {pages.map(({ address, title, summary }) => (
          <li key={address}>
            <h2>
              <a href={href(address)}>{title}</a>
            </h2>
            <p>{summary}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
