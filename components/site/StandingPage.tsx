import type { MDXContent } from "mdx/types";
import type { ReactNode } from "react";
import { textComponents } from "@/components/content";
import type { StandingPage as Page } from "@/lib/content/library";
import { Nothing } from "./Nothing";
import { UpdatedOn } from "./UpdatedOn";

interface StandingPageProps {
  page: Page;
  /** The compiled text of the page. */
  Text: MDXContent;
  /** What stands below the text. */
  children?: ReactNode;
}

/** A page that is not an article: about, privacy, accessibility. */
export function StandingPage({ page: { fields }, Text, children }: StandingPageProps) {
  return (
    <div className="page prose">
      <h1>{fields.title}</h1>
      <p className="summary">{fields.summary}</p>
      <Text components={{ ...textComponents, QuestionsToAsk: Nothing }} />
      {children}
      <p className="status">
        <UpdatedOn day={fields.updated} />
      </p>
    </div>
  );
}
