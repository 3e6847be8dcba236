import type { ReactNode } from "react";
import { words } from "@/components/words";
import { href } from "@/lib/content/site-address";

export interface QuestionProps {
  /** The question, as people ask it. */
  q: string;
  /** The address of the answer, worked out from the question when the text is compiled. */
  id: string;
  /** Its short address as people write it, and where the ways to send it stand. */
  short?: { written: string; send: string };
  children: ReactNode;
}

/**
 * One common question. The id stands on the answer, not on the `details`: a browser opens `details` by itself when
 * the address leads to something inside it.
 */
export function Question({ q, id, short, children }: QuestionProps) {
  return (
    <details>
      <summary>
        <h3>{q}</h3>
      </summary>
      <div id={id} className="answer">
        {children}
        <p className="link-here">
          <a href={`#${id}`}>{words("article.linkToAnswer")}</a>
          {short && (
            <>
              {` ${short.written} `}
              <a href={href(short.send)}>{words("article.sendAnswer")}</a>
            </>
          )}
        </p>
      </div>
    </details>
  );
}
