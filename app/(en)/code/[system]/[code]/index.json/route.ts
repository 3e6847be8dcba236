import { notFound } from "next/navigation";
import { codeFeed } from "@/lib/content/code-feed";
import { codeParams, findCode } from "@/lib/content/codes";
import { loadLibrary } from "@/lib/content/load";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return codeParams(loadLibrary());
}

/** The pages for a code as JSON, in the shape that MedlinePlus Connect answers. */
export async function GET(_: Request, { params }: { params: Promise<{ system: string; code: string }> }) {
  const { system, code } = await params;
  const library = loadLibrary();
  const entry = findCode(library, system, code) ?? notFound();

  return Response.json(codeFeed(entry, library));
}
