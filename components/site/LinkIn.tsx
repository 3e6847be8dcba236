import type { ReactNode } from "react";
import type { Language } from "@/lib/content/schema-languages";
import { exactHref } from "@/lib/content/site-address";

interface LinkInProps {
  /** The language of the page it leads to, and of its words. */
  language: Language;
  address: string;
  children: ReactNode;
}

/** A link to a page in another language, which says so to browsers and screen readers. */
export function LinkIn({ language: { tag }, address, children }: LinkInProps) {
  return (
    <a href={exactHref(address)} hrefLang={tag} lang={tag}>
      {children}
    </a>
  );
}
