import { notFound } from "next/navigation";
import { ArticlesOfLanguage } from "@/components/site/ArticlesOfLanguage";
import { Breadcrumbs } from "@/components/site/Breadcrumbs";
import { speak, words } from "@/components/words";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { language } from "../language";

interface TranslatedSectionProps {
  params: Promise<{ section: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadLibrary().site.sections.map(({ id }) => ({ section: id }));
}

export async function generateMetadata({ params }: TranslatedSectionProps) {
  speak(language);
  const { id, title, question, description } = findSection((await params).section);

  return pageMetadata({ title: `${title}: ${question}`, description, address: `/${id}/` });
}

export default async function TranslatedSection({ params }: TranslatedSectionProps) {
  speak(language);
  const { id, title, question, description } = findSection((await params).section);

  return (
    <div className="page">
      <Breadcrumbs trail={[{ title: words("links.frontPage"), address: "/" }]} />
      <p className="section-name">{title}</p>
      <h1>{question}</h1>
      <p className="summary">{description}</p>
      <ArticlesOfLanguage section={id} />
    </div>
  );
}

function findSection(name: string) {
  return loadLibrary().site.sections.find(({ id }) => id === name) ?? notFound();
}
