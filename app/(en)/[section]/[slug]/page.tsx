import type { MDXContent } from "mdx/types";
import { notFound } from "next/navigation";
import { contentComponents, textComponents } from "@/components/content";
import { Question, type QuestionProps } from "@/components/content/Question";
import { ArticlePage } from "@/components/site/ArticlePage";
import { QuestionsToAsk } from "@/components/site/QuestionsToAsk";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { questionsId } from "@/lib/content/questions";
import { versionsOf } from "@/lib/content/translated-addresses";
import { markdownAddress } from "@/lib/reuse/addresses";
import { cardAddress } from "@/lib/send/cards";
import { shortOfAnswer } from "@/lib/send/ways";

interface ArticleRouteProps {
  params: Promise<{ section: string; slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadLibrary().articles.map(({ section, slug }) => ({ section, slug }));
}

export async function generateMetadata({ params }: ArticleRouteProps) {
  const article = findArticle(await params);
  const { address, fields } = article;

  return pageMetadata({
    title: fields.title,
    description: fields.description,
    address,
    isArticle: true,
    otherForms: { "text/markdown": markdownAddress({ address }) },
    card: cardAddress(article),
    versions: versionsOf(loadLibrary(), address),
  });
}

export default async function ArticleRoute({ params }: ArticleRouteProps) {
  const article = findArticle(await params);
  const { default: Text }: { default: MDXContent } = await import(
    `@/content/articles/${article.section}/${article.slug}.mdx`
  );
  const choose = `/questions-to-ask/#${questionsId(article)}`;
  const library = loadLibrary();
  const ownQuestions = () => <QuestionsToAsk questions={article.fields.questions} choose={choose} />;
  const ownAnswer = (props: QuestionProps) => <Question {...props} short={shortOfAnswer(library, article, props.id)} />;
  const own = { QuestionsToAsk: ownQuestions, Question: ownAnswer };

  return (
    <ArticlePage article={article} library={library}>
      <Text components={{ ...contentComponents, ...textComponents, ...own }} />
    </ArticlePage>
  );
}

function findArticle({ section, slug }: { section: string; slug: string }) {
  return loadLibrary().articles.find((article) => article.section === section && article.slug === slug) ?? notFound();
}
