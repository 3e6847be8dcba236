import { textComponents } from "@/components/content";
import { CodeBox } from "@/components/site/CodeBox";
import { Nothing } from "@/components/site/Nothing";
import { words } from "@/components/words";
import Guide from "@/content/README.md";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";

export function generateMetadata() {
  return pageMetadata({
    title: words("forEditors.guide.title"),
    description: words("forEditors.guide.description"),
    address: "/for-editors/",
  });
}

export default function ForEditorsPage() {
  return (
    <div className="page prose">
      <Guide components={{ ...textComponents, QuestionsToAsk: Nothing, pre: CodeBox }} />
      <p>
        <a href={href("/for-editors/report/")}>{words("forEditors.report.title")}</a>
      </p>
    </div>
  );
}
