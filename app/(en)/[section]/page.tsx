import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/site/Breadcrumbs";
import { words } from "@/components/words";
import { articlesIn, loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";
import { feedForms } from "@/lib/reuse/feed-forms";

interface SectionPageProps {
  params: Promise<{ section: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadLibrary().site.sections.map(({ id }) => ({ section: id }));
}

export async function generateMetadata({ params }: SectionPageProps) {
  const section = findSection((await params).section);
  return pageMetadata({
    title: words("finding.section.title", { section: section.title, question: section.question }),
    description: section.description,
    address: `/${section.id}/`,
    otherForms: feedForms(loadLibrary(), section.id),
  });
}

export default async function SectionPage({ params }: SectionPageProps) {
  const library = loadLibrary();
  const section = findSection((await params).section);

  return (
    <div className="page">
      <Breadcrumbs trail={[{ title: words("links.frontPage"), address: "/" }]} />
      <p className="section-name">{section.title}</p>
      <h1>{section.question}</h1>
      <p className="summary">{section.description}</p>
      <ul className="article-list">
        {articlesIn(library, section.id).map(({ address, fields }) => (
          <li key={address}>
            <h2>
              <a href={href(address)}>{fields.title}</a>
            </h2>
            <p>{fields.summary}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function findSection(name: string) {
  return loadLibrary().site.sections.find(({ id }) => id === name) ?? notFound();
}
