import type { Article } from "@/lib/content/library";
import { href } from "@/lib/content/site-address";

/** The titles of articles, as links. */
export function ArticleLinks({ articles }: { articles: Article[] }) {
  return (
    <ul>
      {articles.map(({ address, fields }) => (
        <li key={address}>
          <a href={href(address)}>{fields.title}</a>
        </li>
      ))}
    </ul>
  );
}
