import { words } from "@/components/words";
import { articlesIn, loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";

export function generateMetadata() {
  return pageMetadata({
    title: words("finding.questions.title"),
    description: words("finding.questions.description"),
    address: "/questions/",
  });
}

export default function QuestionsPage() {
  const library = loadLibrary();
  const sections = library.site.sections.map((section) => ({ ...section, articles: articlesIn(library, section.id) }));
  const count = library.articles.reduce((sum, { outline }) => sum + outline.questions.length, 0);

  return (
    <div className="page prose by-topic">
      <h1>{words("finding.questions.title")}</h1>
      <p className="summary">{words("finding.questions.summary", { count })}</p>
      <fieldset className="verdict-filter">
        <legend>{words("finding.showOnly")}</legend>
        <label>
          <input type="radio" name="topic" value="all" defaultChecked /> {words("finding.showAll")}
        </label>
        {sections.map(({ id, title }) => (
          <label key={id}>
            <input type="radio" name="topic" value={id} /> {title}
          </label>
        ))}
      </fieldset>
      {sections.map(({ id, question, articles }) => (
        <section key={id} className={`topic ${id}`}>
          <h2 id={id}>{question}</h2>
          {articles.map(({ address, fields, outline }) => (
            <section key={address}>
              <h3>
                <a href={href(address)}>{fields.title}</a>
              </h3>
              <ul className="topic-questions">
                {outline.questions.map((asked) => (
                  <li key={asked.id}>
                    <a href={href(`${address}#${asked.id}`)}>{asked.question}</a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </div>
  );
}
