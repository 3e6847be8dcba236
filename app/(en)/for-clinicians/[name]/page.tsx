import type { MDXContent } from "mdx/types";
import { notFound } from "next/navigation";
import { contentComponents, textComponents } from "@/components/content";
import { Nothing } from "@/components/site/Nothing";
import { SummaryPage } from "@/components/site/SummaryPage";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";

interface SummaryRouteProps {
  params: Promise<{ name: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadLibrary().summaries.map(({ name }) => ({ name }));
}

export async function generateMetadata({ params }: SummaryRouteProps) {
  const { fields, address } = findSummary((await params).name);
  return pageMetadata({ title: fields.title, description: fields.description, address, isArticle: true });
}

export default async function SummaryRoute({ params }: SummaryRouteProps) {
  const summary = findSummary((await params).name);
  const { default: Text }: { default: MDXContent } = await import(`@/content/clinician-summaries/${summary.name}.mdx`);

  return (
    <SummaryPage summary={summary} library={loadLibrary()}>
      <Text components={{ ...contentComponents, ...textComponents, QuestionsToAsk: Nothing }} />
    </SummaryPage>
  );
}

function findSummary(name: string) {
  return loadLibrary().summaries.find((summary) => summary.name === name) ?? notFound();
}
