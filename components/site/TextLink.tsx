import type { ReactNode } from "react";
import { href as addressOf } from "@/lib/content/site-address";

interface TextLinkProps {
  href?: string;
  children: ReactNode;
}

/** A link in running text; addresses of this site get the base path. */
export function TextLink({ href = "", children }: TextLinkProps) {
  return <a href={addressOf(href)}>{children}</a>;
}
