import { words } from "@/components/words";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";

export function generateMetadata() {
  return pageMetadata({
    title: words("takingAlong.sheets.title"),
    description: words("takingAlong.sheets.description"),
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
      title: words("takingAlong.questions.title"),
      summary: words("takingAlong.sheets.questionsSummary"),
    },
    {
      address: "/eligibility/weighing-it-up/#what-matters-to-you",
      title: words("takingAlong.sheets.matters"),
      summary: words("takingAlong.sheets.mattersSummary"),
    },
    ...sheets.map(({ address, fields: { title, summary } }) => ({ address, title, summary })),
  ];

  return (
    <div className="page">
      <h1>{words("takingAlong.sheets.title")}</h1>
      <p className="summary">{words("takingAlong.sheets.summary")}</p>
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
