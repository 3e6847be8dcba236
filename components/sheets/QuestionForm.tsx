import { phrase, words } from "@/components/words";
import type { Library } from "@/lib/content/library";
import { type AskedOfArticle, questionsBySection, questionsId } from "@/lib/content/questions";
import { href } from "@/lib/content/site-address";
import { TakeAlong } from "./TakeAlong";
import { WriteHere } from "./WriteHere";

/** Every question of every article, to choose from and print; sends and keeps nothing. */
export function QuestionForm({ library }: { library: Library }) {
  return (
    <form className="picker question-form" autoComplete="off">
      <div className="picker-groups">
        {questionsBySection(library).map(({ title, articles }) => (
          <section key={title} className="picker-group">
            <h2>{title}</h2>
            {articles.map((asked) => (
              <Asked key={asked.article.address} {...asked} />
            ))}
          </section>
        ))}
      </div>
      <WriteHere label={words("sheets.ownQuestions")} lines={4} />
      <TakeAlong what="questions" />
    </form>
  );
}

function Asked({ article, questions }: AskedOfArticle) {
  const id = questionsId(article);

  return (
    <details className="picker-article">
      <summary>
        <h3>{article.fields.title}</h3>
      </summary>
      <div id={id} className="answer">
        <ul>
          {questions.map((question, index) => (
            <li key={question} className="pick">
              <label>
                <input type="checkbox" name={`${id}-${index + 1}`} />
                <span>{question}</span>
              </label>
            </li>
          ))}
        </ul>
        <p className="status screen-only">
          {phrase("sheets.from", {
            title: article.fields.title,
            link: (inner) => <a href={href(article.address)}>{inner}</a>,
          })}
        </p>
      </div>
    </details>
  );
}
