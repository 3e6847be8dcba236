import { readFileSync } from "node:fs";
import { notFound } from "next/navigation";
import { Handout } from "@/components/site/Handout";
import { words } from "@/components/words";
import { readFrontMatter } from "@/lib/content/front-matter";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { handoutPage } from "@/lib/handouts/editions";
import { handoutWords } from "@/lib/handouts/handout-words";
import { handoutVersion } from "@/lib/handouts/version";
import { cardAddress } from "@/lib/send/cards";

interface HandoutRouteProps {
  params: Promise<{ word: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const library = loadLibrary();
  return library.articles.map((article) => ({ word: handoutPage(library, article).split("/")[2] }));
}

export async function generateMetadata({ params }: HandoutRouteProps) {
  const library = loadLibrary();
  const article = findArticle((await params).word);
  const { title } = article.fields;
  const metadata = pageMetadata({
    title: words("handingOn.handout.title", { title }),
    description: words("handingOn.handout.description", { title }),
    address: handoutPage(library, article),
    card: cardAddress(article),
  });

  // The article is the page to be found. "npm run handouts" compares the version with the text it is to print.
  return { ...metadata, robots: { index: false }, other: { "handout-version": handoutVersion(library, article) } };
}

export default async function HandoutRoute({ params }: HandoutRouteProps) {
  const article = findArticle((await params).word);
  const { body } = readFrontMatter(readFileSync(article.file, "utf8"));

  return <Handout library={loadLibrary()} article={article} words={handoutWords(body)} />;
}

function findArticle(word: string) {
  const library = loadLibrary();
  return library.articles.find((article) => handoutPage(library, article) === `/handouts/${word}/`) ?? notFound();
}
