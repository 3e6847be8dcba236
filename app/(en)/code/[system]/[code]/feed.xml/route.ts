import { notFound } from "next/navigation";
import { atomOf } from "@/lib/content/atom";
import { codeFeed } from "@/lib/content/code-feed";
import { codeParams, findCode } from "@/lib/content/codes";
import { loadLibrary } from "@/lib/content/load";
import { fullAddress } from "@/lib/content/site-address";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return codeParams(loadLibrary());
}

/** The pages for a code as an Atom feed, as an HL7 Infobutton answer has it. */
export async function GET(_: Request, { params }: { params: Promise<{ system: string; code: string }> }) {
  const { system, code } = await params;
  const library = loadLibrary();
  const entry = findCode(library, system, code) ?? notFound();
  const atom = atomOf(codeFeed(entry, library), fullAddress(`${entry.address}feed.xml`));

  return new Response(atom, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
