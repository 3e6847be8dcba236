import { QuestionForm } from "@/components/sheets/QuestionForm";
import { StaysHere } from "@/components/sheets/TakeAlong";
import { phrase, words } from "@/components/words";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";

export function generateMetadata() {
  return pageMetadata({
    title: words("takingAlong.questions.title"),
    description: words("takingAlong.questions.description"),
    address: "/questions-to-ask/",
  });
}

export default function QuestionsPage() {
  return (
    <div className="page prose one-sheet">
      <h1>{words("takingAlong.questions.title")}</h1>
      <p className="summary">{words("takingAlong.questions.summary")}</p>
      <p className="name-line">{words("sheets.nameAndDate")}</p>
      <StaysHere />
      <p className="screen-only">
        {phrase("takingAlong.questions.howTo", { link: (inner) => <a href="#take-it-along">{inner}</a> })}
      </p>
      <QuestionForm library={loadLibrary()} />
    </div>
  );
}
