import type { ReactNode } from "react";
import { Heading } from "@/components/site/Heading";
import { words } from "@/components/words";

interface TeachBackProps {
  /** A situation that ends in a question about a decision. */
  q: string;
  /** The answer, one tap away. */
  children: ReactNode;
}

/** A prompt about a decision, to answer in one's own words before opening ours. */
export function TeachBack({ q, children }: TeachBackProps) {
  return (
    <details>
      <summary>{q}</summary>
      <div className="answer">{children}</div>
    </details>
  );
}

/** The frame of the prompts that follow each other. */
export function TeachBacks({ children }: { children: ReactNode }) {
  return (
    <section>
      <Heading id="in-your-own-words">{words("article.ownWords.heading")}</Heading>
      <p>{words("article.ownWords.how")}</p>
      {children}
    </section>
  );
}
