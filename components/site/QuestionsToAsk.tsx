import { Heading } from "./Heading";

/** Questions the reader can put to the clinician, from the fields of the article. */
export function QuestionsToAsk({ questions }: { questions: string[] }) {
  return (
    <section>
      <Heading id="questions-to-ask">Questions to ask</Heading>
      <ul className="questions">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}
