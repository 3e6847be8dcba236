import type { ReactNode } from "react";
import { Icon } from "@/components/site/Icon";
import { words } from "@/components/words";

/** What is not known yet. */
export function Unknown({ children }: { children: ReactNode }) {
  return (
    <section className="callout border-accent text-accent">
      <p className="callout-word">
        <Icon name="question" /> {words("article.notKnown")}
      </p>
      {children}
    </section>
  );
}
