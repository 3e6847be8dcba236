import { words } from "@/components/words";
import type { Article } from "@/lib/content/library";

/** The sections of an article, as a list of links. */
export function ContentsList({ article }: { article: Article }) {
  return (
    <nav className="page-contents" aria-labelledby="contents">
      <h2 id="contents">{words("article.onThisPage")}</h2>
      <ul>
        {sectionsOf(article).map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function sectionsOf({ outline }: Article): { id: string; text: string }[] {
  const own = outline.headings.filter(({ depth }) => depth === 2);

  return [
    ...own,
    { id: "questions-to-ask", text: words("article.questionsToAsk") },
    ...(outline.questions.length > 0 ? [{ id: "common-questions", text: words("article.commonQuestions") }] : []),
    { id: "sources", text: words("sources.heading") },
  ];
}
