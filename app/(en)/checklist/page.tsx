import { ChecklistForm } from "@/components/sheets/ChecklistForm";
import { StaysHere } from "@/components/sheets/TakeAlong";
import { pageWords, phrase, words } from "@/components/words";
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
        {words("takingAlong.checklist.forClinician", {
          address: fullAddress("/checklist/"),
          date: longDate(updated, pageWords()),
        })}
      </p>
      <p className="name-line">{words("sheets.nameAndDate")}</p>
      <StaysHere />
      <p className="screen-only">
        {phrase("takingAlong.checklist.howTo", { link: (inner) => <a href="#take-it-along">{inner}</a> })}
      </p>
      <ChecklistForm groups={groups} library={loadLibrary()} />
      <p className="status screen-only">
        {phrase("takingAlong.checklist.status", {
          date: longDate(updated, pageWords()),
          time: (inner) => <time dateTime={updated}>{inner}</time>,
        })}
      </p>
    </div>
  );
}

function findChecklist(): Checklist {
  const { checklist } = loadLibrary();
  if (!checklist) throw new Error("There is no content/checklist.yaml.");

  return checklist;
}
