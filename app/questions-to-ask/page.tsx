import { QuestionForm } from "@/components/sheets/QuestionForm";
import { StaysHere } from "@/components/sheets/TakeAlong";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";

export function generateMetadata() {
  return pageMetadata({
    title: "Questions to ask your clinician",
    description:
      "Questions about ketamine and esketamine treatment to ask your clinician. Tick the ones that matter to you, add your own, and print them.",
    address: "/questions-to-ask/",
  });
}

export default function QuestionsPage() {
  return (
    <div className="page prose one-sheet">
      <h1>Questions to ask your clinician</h1>
      <p className="summary">
        Tick the few that matter most to you, add your own, and take them along. Three good questions are enough for one
        visit.
      </p>
      <p className="name-line">Name and date:</p>
      <StaysHere />
      <p className="screen-only">
        Open a page’s name to see its questions. Then <a href="#take-it-along">look over your list and print it</a>.
        What you tick is printed, with room for the answers. Tick nothing, and the whole list is printed.
      </p>
      <QuestionForm library={loadLibrary()} />
    </div>
  );
}
