import type { ReactNode } from "react";
import { Heading } from "@/components/site/Heading";
import { words } from "@/components/words";

/** The list of common questions; each answer opens in place and has an address of its own. */
export function Faq({ children }: { children: ReactNode }) {
  return (
    <section>
      <Heading id="common-questions">{words("article.commonQuestions")}</Heading>
      {children}
    </section>
  );
}
