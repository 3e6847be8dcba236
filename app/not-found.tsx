import { loadLibrary } from "@/lib/content/load";
import { href } from "@/lib/content/site-address";

export const metadata = { title: "This page is not here", robots: { index: false } };

export default function NotFound() {
  const { site } = loadLibrary();

  return (
    <div className="page">
      <h1>This page is not here</h1>
      <p className="summary">
        The address may be mistyped, or the page may have moved. Nothing is wrong with your device.
      </p>
      <ul className="article-list">
        <li>
          <a href={href("/")}>Go to the front page</a>
        </li>
        {site.sections.map(({ id, question }) => (
          <li key={id}>
            <a href={href(`/${id}/`)}>{question}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
