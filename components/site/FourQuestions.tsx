import { articlesIn, loadLibrary } from "@/lib/content/load";
import { href } from "@/lib/content/site-address";
import { ArticleLinks } from "./ArticleLinks";

/** The four questions of the front page, each with its articles in the language of the page. */
export function FourQuestions() {
  const library = loadLibrary();

  return (
    <div className="four-questions">
      {library.site.sections.map(({ id, title, question }) => (
        <section key={id}>
          <h2>
            <a href={href(`/${id}/`)}>{question}</a>
          </h2>
          <p className="section-name">{title}</p>
          <ArticleLinks articles={articlesIn(library, id)} />
        </section>
      ))}
    </div>
  );
}
