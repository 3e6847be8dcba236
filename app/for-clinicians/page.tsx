import { textComponents } from "@/components/content";
import { Nothing } from "@/components/site/Nothing";
import { SummaryList } from "@/components/site/SummaryList";
import Text from "@/content/pages/for-clinicians.mdx";
import { longDate } from "@/lib/content/dates";
import { findPage, loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";

export function generateMetadata() {
  const { title, description } = findPage("for-clinicians").fields;
  return pageMetadata({ title, description, address: "/for-clinicians/" });
}

export default function ForCliniciansPage() {
  const { fields } = findPage("for-clinicians");

  return (
    <div className="page prose">
      <h1>{fields.title}</h1>
      <p className="summary">{fields.summary}</p>
      <Text components={{ ...textComponents, QuestionsToAsk: Nothing }} />
      <SummaryList library={loadLibrary()} />
      <p className="status">
        Updated <time dateTime={fields.updated}>{longDate(fields.updated)}</time>.
      </p>
    </div>
  );
}
