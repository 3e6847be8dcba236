import { notFound } from "next/navigation";
import { CodePage } from "@/components/site/CodePage";
import { words } from "@/components/words";
import { codeParams, findCode } from "@/lib/content/codes";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";

interface CodeRouteProps {
  params: Promise<{ system: string; code: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return codeParams(loadLibrary());
}

export async function generateMetadata({ params }: CodeRouteProps) {
  const { system, code, address } = await findEntry(params);
  const metadata = pageMetadata({
    title: words("recordSystems.code.title", { name: code.name, system: system.name, code: code.code }),
    description: words("recordSystems.code.description", { name: code.name, system: system.name, code: code.code }),
    address,
  });

  return {
    ...metadata,
    // A door for record systems: people who search should land on the articles themselves.
    robots: { index: false },
    alternates: {
      ...metadata.alternates,
      types: { "application/json": href(`${address}index.json`), "application/atom+xml": href(`${address}feed.xml`) },
    },
  };
}

export default async function CodeRoute({ params }: CodeRouteProps) {
  return <CodePage entry={await findEntry(params)} />;
}

async function findEntry(params: CodeRouteProps["params"]) {
  const { system, code } = await params;
  return findCode(loadLibrary(), system, code) ?? notFound();
}
