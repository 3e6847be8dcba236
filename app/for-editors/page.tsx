import { textComponents } from "@/components/content";
import { CodeBox } from "@/components/site/CodeBox";
import { Nothing } from "@/components/site/Nothing";
import Guide from "@/content/README.md";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";

export function generateMetadata() {
  return pageMetadata({
    title: "For editors",
    description:
      "How to add or mend a page of Ketamine Explained in a browser: every field, every component by example, and what the check says.",
    address: "/for-editors/",
  });
}

export default function ForEditorsPage() {
  return (
    <div className="page prose">
      <Guide components={{ ...textComponents, QuestionsToAsk: Nothing, pre: CodeBox }} />
      <p>
        <a href={href("/for-editors/report/")}>Every article in numbers</a>
      </p>
    </div>
  );
}
