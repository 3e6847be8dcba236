import { wordsOf } from "@/lib/content/bundles";
import type { Library } from "@/lib/content/library";
import { articlesIn } from "@/lib/content/load";
import { fullAddress, href } from "@/lib/content/site-address";

/** Tick pages, get one address and one QR code. The choice is in the address and nowhere else. */
export function BundleBuilder({ library }: { library: Library }) {
  return (
    <section className="bundle-builder" data-bundle={fullAddress("/bundle/")}>
      <h2 id="make-a-bundle">Make a bundle of your own</h2>
      <p className="without-script">
        Making a bundle takes JavaScript, and in this browser it is off. Use a ready-made bundle above, or send the
        short address of each page: it stands at its end, under “Send this page”.
      </p>
      <div className="choices" hidden>
        <p>
          Tick pages in the order in which they should be read. You get one address and one QR code for all of them. The
          choice stands in the address itself: nothing is stored, here or anywhere.
        </p>
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
        <h3>Your bundle</h3>
        <svg className="qr" viewBox="0 0 1 1" role="img" aria-label="QR code of your bundle">
          <path d="M0 0" />
        </svg>
        <p>
          <a className="bundle-link" href={href("/bundle/")}>
            The bundle
          </a>
        </p>
        <p className="ways">
          <a className="bundle-mail" href="mailto:">
            Email it
          </a>
        </p>
      </div>
      <script type="module" src={href("/scripts/bundle-builder.js")} data-kept="" />
    </section>
  );
}
