import type { ReactNode } from "react";
import { loadLibrary, loadOriginals } from "@/lib/content/load";

/** Words that stay in the language of the originals on every page, such as the title of a source. */
export function InOriginal({ children }: { children: ReactNode }) {
  const { language } = loadOriginals();
  if (loadLibrary().language.code === language.code) return children;

  return <span lang={language.tag}>{children}</span>;
}
