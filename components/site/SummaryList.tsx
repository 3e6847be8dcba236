import type { Library } from "@/lib/content/library";
import { href } from "@/lib/content/site-address";

/** Every summary for clinicians, in the reading order of the patient pages. */
export function SummaryList({ library: { articles, summaries } }: { library: Library }) {
  const inOrder = articles.flatMap(
    ({ section, slug }) => summaries.find(({ fields }) => fields.article === `${section}/${slug}`) ?? [],
  );

  return (
    <ul className="summaries">
      {inOrder.map(({ address, fields }) => (
        <li key={address}>
          <a href={href(address)}>{fields.title}</a>: {fields.summary}
        </li>
      ))}
    </ul>
  );
}
