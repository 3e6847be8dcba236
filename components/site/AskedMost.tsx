import { loadLibrary } from "@/lib/content/load";
import { href } from "@/lib/content/site-address";

/** The questions that people ask most, each leading to its answer. */
export function AskedMost() {
  return (
    <ul className="asked-most">
      {loadLibrary().site.askedMost.map(({ question, to }) => (
        <li key={to}>
          <a href={href(to)}>{question}</a>
        </li>
      ))}
    </ul>
  );
}
