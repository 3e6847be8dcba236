import { words } from "@/components/words";
import { wordsOf } from "@/lib/content/bundles";
import type { Library } from "@/lib/content/library";
import { articlesIn } from "@/lib/content/load";
import { fullAddress, href } from "@/lib/content/site-address";

/** Tick pages, get one address and one QR code. The choice is in the address and nowhere else. */
export function BundleBuilder({ library }: { library: Library }) {
  return (
    <section className="bundle-builder" data-bundle={fullAddress("/bundle/")}>
      <h2 id="make-a-bundle">{words("bundles.make")}</h2>
      <p className="without-script">{words("bundles.withoutScript")}</p>
      <div className="choices" hidden>
        <p>{words("bundles.how")}</p>
        {library.site.sections.map(({ id, title }) => (
          <fieldset key={id}>
            <legend>{title}</legend>
            {articlesIn(library, id).map((article) => (
              <label key={article.address}>
                <input type="checkbox" value={wordsOf(library, article)[0]} /> {article.fields.title}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <div className="bundle-result send-entry" hidden>
        <h3>{words("bundles.yours")}</h3>
        <svg className="qr" viewBox="0 0 1 1" role="img" aria-label={words("bundles.qrCode")}>
          <path d="M0 0" />
        </svg>
        <p>
          <a className="bundle-link" href={href("/bundle/")}>
            {words("bundles.link")}
          </a>
        </p>
        <p className="ways">
          <a className="bundle-mail" href="mailto:">
            {words("send.email")}
          </a>
        </p>
      </div>
      <script type="module" src={href("/scripts/bundle-builder.js")} data-kept="" />
    </section>
  );
}
