import { words } from "@/components/words";
import type { Library } from "@/lib/content/library";
import { fullAddress, href } from "@/lib/content/site-address";
import { writtenAs } from "@/lib/send/ways";

/** The bundles that editors have made, each with its address. */
export function ReadyBundles({ library }: { library: Library }) {
  return (
    <section>
      <h2 id="ready-made-bundles">{words("bundles.ready")}</h2>
      <ul className="chosen">
        {library.bundles.map(({ name, title, summary }) => (
          <li key={name}>
            <a href={href(`/bundles/${name}/`)}>{title}</a>
            <p>
              {summary} <span className="word">{writtenAs(fullAddress(`/bundles/${name}/`))}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
