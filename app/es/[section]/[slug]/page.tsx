import type { MDXContent } from "mdx/types";
import { notFound } from "next/navigation";
import { contentComponents, textComponents } from "@/components/content";
import { ArticlePage } from "@/components/site/ArticlePage";
import { NotTranslated } from "@/components/site/NotTranslated";
import { QuestionsToAsk } from "@/components/site/QuestionsToAsk";
import { speak, words } from "@/components/words";
import { loadLibrary, loadOriginals } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { exactAddress } from "@/lib/content/site-address";
import { versionsOf } from "@/lib/content/translated-addresses";
import { language } from "../../language";

interface TranslatedArticleProps {
  params: Promise<{ section: string; slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadLibrary().articles.map(({ section, slug }) => ({ section, slug }));
}

export async function generateMetadata({ params }: TranslatedArticleProps) {
  speak(language);
  const { original, translated } = find(await params);
  const { address, fields } = translated ?? original;
  if (translated)
    return pageMetadata({
      title: fields.title,
      description: fields.description,
      address,
      isArticle: true,
      versions: versionsOf(loadOriginals(), address),
    });

  // Search engines are to find the original, not the notice that stands in its place.
  const metadata = pageMetadata({
    title: words("languages.notYet.title", { title: fields.title }),
    description: words("languages.notYet.description", { title: fields.title }),
    address,
  });
  return { ...metadata, robots: { index: false }, alternates: { canonical: exactAddress(original.address) } };
}

export default async function TranslatedArticle({ params }: TranslatedArticleProps) {
  speak(language);
  const { original, translated } = find(await params);
  if (!translated) return <NotTranslated original={original} />;

  const { default: Text }: { default: MDXContent } = await import(
    `@/content/articles/${translated.section}/${translated.slug}.${language}.mdx`
  );
  const ownQuestions = () => <QuestionsToAsk questions={translated.fields.questions} />;
  const own = { QuestionsToAsk: ownQuestions };

  return (
    <ArticlePage article={translated} library={loadLibrary()}>
      <Text components={{ ...contentComponents, ...textComponents, ...own }} />
    </ArticlePage>
  );
}

function find({ section, slug }: { section: string; slug: string }) {
  const isMeant = (article: { section: string; slug: string }) => article.section === section && article.slug === slug;
  const original = loadOriginals().articles.find(isMeant) ?? notFound();

  return { original, translated: loadLibrary().articles.find(isMeant) };
}
