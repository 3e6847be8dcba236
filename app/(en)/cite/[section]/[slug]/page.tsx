import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/site/Breadcrumbs";
import { CodeBox } from "@/components/site/CodeBox";
import { pageWords, phrase, words } from "@/components/words";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";
import { citationFiles, citeFile, citePage } from "@/lib/reuse/addresses";
import { formatRecords } from "@/lib/reuse/citation-formats";
import { articleRecord, citeArticle, dayOfReading } from "@/lib/reuse/cite-article";
import { reviewNotice } from "@/lib/reuse/notices";

interface CitePageProps {
  params: Promise<{ section: string; slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadLibrary().articles.map(({ section, slug }) => ({ section, slug }));
}

export async function generateMetadata({ params }: CitePageProps) {
  const article = findArticle(await params);
  const { title } = article.fields;

  return pageMetadata({
    title: words("handingOn.cite.title", { title }),
    description: words("handingOn.cite.description", { title }),
    address: citePage(article),
  });
}

export default async function CiteRoute({ params }: CitePageProps) {
  const library = loadLibrary();
  const article = findArticle(await params);
  const { fields, address } = article;

  return (
    <div className="page">
      <Breadcrumbs trail={[{ title: fields.title, address }]} />
      <h1>{words("handingOn.cite.heading")}</h1>
      <p className="summary">{fields.title}</p>
      <div className="prose">
        <p>
          {phrase("handingOn.cite.review", {
            review: reviewNotice(fields, pageWords()),
            link: (inner) => <a href={href(`${address}#sources`)}>{inner}</a>,
          })}
        </p>
        <h2>Vancouver</h2>
        <p>{citeArticle(article, library)}</p>
        <p>{words("handingOn.cite.dayOfReading", { day: dayOfReading })}</p>
        {citationFiles.map(({ title, ending }) => (
          <section key={ending}>
            <h2>{title}</h2>
            <CodeBox>{formatRecords([articleRecord(article, library)], ending).trim()}</CodeBox>
            <p>
              <a href={href(citeFile(article, ending))} download>
                {words("handingOn.cite.save", { format: title })}
              </a>
            </p>
          </section>
        ))}
      </div>
    </div>
  );
}

function findArticle({ section, slug }: { section: string; slug: string }) {
  return loadLibrary().articles.find((article) => article.section === section && article.slug === slug) ?? notFound();
}
