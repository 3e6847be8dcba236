import { ArticleLinks } from "@/components/site/ArticleLinks";
import { CodeTables } from "@/components/site/CodeTables";
import { HelpLine } from "@/components/site/HelpLine";
import { phrase, words } from "@/components/words";
import { articlesIn, loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";

export function generateMetadata() {
  return pageMetadata({
    title: words("recordSystems.lookUp.title"),
    description: words("recordSystems.lookUp.description"),
    address: "/infobutton/",
  });
}

export default function InfobuttonPage() {
  const library = loadLibrary();

  return (
    <div className="page prose">
      <h1>{words("recordSystems.lookUp.title")}</h1>
      <p className="summary">{words("recordSystems.lookUp.summary")}</p>
      <p id="no-match" hidden role="status">
        {phrase("recordSystems.lookUp.noMatch", { strong: (inner) => <strong>{inner}</strong> })}
      </p>
      <HelpLine />
      <section>
        <h2 id="all-topics">{words("recordSystems.lookUp.allTopics")}</h2>
        {library.site.sections.map(({ id, question }) => (
          <section key={id}>
            <h3>{question}</h3>
            <ArticleLinks articles={articlesIn(library, id)} />
          </section>
        ))}
      </section>
      <CodeTables library={library} />
      <p>
        <a href={href("/for-record-systems/")}>{words("recordSystems.lookUp.connect")}</a>
      </p>
      <script type="module" src={href("/scripts/infobutton.js")} data-kept="" />
    </div>
  );
}
