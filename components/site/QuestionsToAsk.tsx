import { words } from "@/components/words";
import { href } from "@/lib/content/site-address";
import { Heading } from "./Heading";

interface QuestionsToAskProps {
  questions: string[];
  /** Where the reader can choose and print them; nowhere for a translation. */
  choose?: string;
}

/** Questions the reader can put to the clinician, from the fields of the article. */
export function QuestionsToAsk({ questions, choose }: QuestionsToAskProps) {
  return (
    <section>
      <Heading id="questions-to-ask">{words("article.questionsToAsk")}</Heading>
      <ul className="questions">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      {choose && (
        <p className="status screen-only">
          <a href={href(choose)}>{words("article.chooseQuestions")}</a>
        </p>
      )}
    </section>
  );
}
