import type { ReactNode } from "react";
import { pageWords, words } from "@/components/words";
import { longDate } from "@/lib/content/dates";
import type { Article, Library } from "@/lib/content/library";
import { articlesIn } from "@/lib/content/load";
import { href } from "@/lib/content/site-address";
import { articleData } from "@/lib/content/structured-data";
import { citePage } from "@/lib/reuse/addresses";
import { Breadcrumbs } from "./Breadcrumbs";
import { ContentsList } from "./ContentsList";
import { JsonLd } from "./JsonLd";
import { OtherEditions } from "./OtherEditions";
import { OtherLanguages } from "./OtherLanguages";
import { PageStatus } from "./PageStatus";
import { RetractionNotice } from "./RetractionNotice";
import { SendPage } from "./SendPage";
import { Sources } from "./Sources";
import { TranslationNotice } from "./TranslationNotice";

interface ArticlePageProps {
  article: Article;
  library: Library;
  /** The compiled text. */
  children: ReactNode;
}

/** An article, top to bottom: the main point, key points, contents, text, sources, status, and where to go next. */
export function ArticlePage({ article, library, children }: ArticlePageProps) {
  const { fields, section, outline } = article;
  const sectionTitle = library.site.sections.find(({ id }) => id === section)?.title ?? section;
  const trail = [
    { title: words("links.frontPage"), address: "/" },
    { title: sectionTitle, address: `/${section}/` },
  ];

  return (
    <article className="page article">
      <header>
        <Breadcrumbs trail={trail} />
        <h1>{fields.title}</h1>
        <p className="summary">{fields.summary}</p>
        <OtherLanguages address={article.address} />
        <OtherEditions article={article} library={library} />
        <PageStatus fields={fields} sourcesChecked={firstCheck(article, library)} />
      </header>
      <TranslationNotice article={article} />
      <RetractionNotice article={article} library={library} />
      <section className="key-points" aria-labelledby="key-points">
        <h2 id="key-points">{words("article.keyPoints")}</h2>
        <ul>
          {fields.keyPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      <ContentsList article={article} />
      <div className="prose">
        {children}
        <Sources outline={outline} library={library} />
        <History article={article} />
      </div>
      <SendPage article={article} library={library} />
      <Onward article={article} library={library} />
      <JsonLd data={articleData(article, library, pageWords())} />
    </article>
  );
}

/** The oldest of the days on which its sources were last checked: the page is as fresh as that. */
function firstCheck({ outline }: Article, { references }: Library): string | undefined {
  return outline.sources.flatMap((id) => references.get(id)?.custom.checkedOn ?? []).sort()[0];
}

function History({ article }: { article: Article }) {
  return (
    <section className="history">
      <h2>{words("article.changes")}</h2>
      <ul>
        {article.fields.changes.map(({ date, what }) => (
          <li key={`${date} ${what}`}>
            <time dateTime={date}>{longDate(date, pageWords())}</time>: {what}
          </li>
        ))}
      </ul>
      {!article.translation && (
        <p className="link-here">
          <a href={href(citePage(article))}>{words("article.cite")}</a>
        </p>
      )}
    </section>
  );
}

function Onward({ article, library }: { article: Article; library: Library }) {
  const siblings = articlesIn(library, article.section);
  const here = siblings.findIndex(({ address }) => address === article.address);
  const related = article.fields.related.flatMap(
    (name) => library.articles.find(({ section, slug }) => `${section}/${slug}` === name) ?? [],
  );
  const neighbors = [
    { word: words("article.previous"), rel: "prev", to: siblings[here - 1] },
    { word: words("article.next"), rel: "next", to: siblings[here + 1] },
  ];

  return (
    <nav className="onward" aria-label={words("article.readNext")}>
      <h2>{words("article.readNext")}</h2>
      <ul>
        {related.map(({ address, fields }) => (
          <li key={address}>
            <a href={href(address)}>{fields.title}</a>
          </li>
        ))}
      </ul>
      <p className="neighbors">
        {neighbors.map(
          ({ word, rel, to }) =>
            to && (
              <a key={rel} href={href(to.address)} rel={rel}>
                <span>{word}</span> {to.fields.title}
              </a>
            ),
        )}
      </p>
    </nav>
  );
}
