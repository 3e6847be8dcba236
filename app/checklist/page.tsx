import { ChecklistForm } from "@/components/sheets/ChecklistForm";
import { StaysHere } from "@/components/sheets/TakeAlong";
import { longDate } from "@/lib/content/dates";
import type { Checklist } from "@/lib/content/library";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { fullAddress } from "@/lib/content/site-address";

export function generateMetadata() {
  const { title, description } = findChecklist().fields;
  return pageMetadata({ title, description, address: "/checklist/" });
}

export default function ChecklistPage() {
  const { title, summary, groups, updated } = findChecklist().fields;

  return (
    <div className="page prose one-sheet">
      <h1>{title}</h1>
      <p className="summary">{summary}</p>
      <p className="for-paper">
        Filled in by the patient. It says what to talk about, not whether treatment is right. Why each line matters,
        with sources: {fullAddress("/checklist/")} ({longDate(updated)})
      </p>
      <p className="name-line">Name and date:</p>
      <StaysHere />
      <p className="screen-only">
        Tick as you go. A note opens under each line. Then <a href="#take-it-along">look it over and print it</a>: it
        prints in a clinician’s words beside yours. Print it blank to fill it in by pen.
      </p>
      <ChecklistForm groups={groups} library={loadLibrary()} />
      <p className="status screen-only">
        Updated <time dateTime={updated}>{longDate(updated)}</time>. No clinician has reviewed this list yet. It is not
        complete: tell your team anything else that worries you.
      </p>
    </div>
  );
}

function findChecklist(): Checklist {
  const { checklist } = loadLibrary();
  if (!checklist) throw new Error("There is no content/checklist.yaml.");

  return checklist;
}
