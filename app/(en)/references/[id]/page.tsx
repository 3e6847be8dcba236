import { notFound } from "next/navigation";
import { SourcePage } from "@/components/site/SourcePage";
import { pageWords, words } from "@/components/words";
import { usedSources } from "@/lib/content/addresses";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { describeKind, shortName } from "@/lib/content/vancouver";

interface SourceRouteProps {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return [...usedSources(loadLibrary())].map((id) => ({ id }));
}

export async function generateMetadata({ params }: SourceRouteProps) {
  const source = findSource((await params).id);
  return pageMetadata({
    title: words("evidenceLists.sources.oneTitle", { name: shortName(source, pageWords()), id: source.id }),
    description: words("evidenceLists.sources.oneDescription", {
      kind: describeKind(source, pageWords()),
      title: source.title,
    }),
    address: `/references/${source.id}/`,
  });
}

export default async function SourceRoute({ params }: SourceRouteProps) {
  return <SourcePage source={findSource((await params).id)} library={loadLibrary()} />;
}

function findSource(id: string) {
  return loadLibrary().references.get(id) ?? notFound();
}
