import { words } from "@/components/words";
import { editionsOf } from "@/lib/content/easy-read";
import type { Article, Library } from "@/lib/content/library";
import { href } from "@/lib/content/site-address";

/** One quiet line that leads to the same article in Easy Read, and to its summary for clinicians. */
export function OtherEditions({ article, library }: { article: Article; library: Library }) {
  const { easyRead, summary } = editionsOf(article, library);
  if (!easyRead && !summary) return null;

  return (
    <p className="ways">
      {easyRead && <a href={href(easyRead.address)}>{words("article.easyRead", { title: easyRead.fields.title })}</a>}
      {summary && <a href={href(summary.address)}>{words("article.summary")}</a>}
    </p>
  );
}
