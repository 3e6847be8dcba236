import { CodeTables } from "@/components/site/CodeTables";
import { HelpLine } from "@/components/site/HelpLine";
import { articlesIn, loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";

export function generateMetadata() {
  return pageMetadata({
    title: "Look up a code",
    description:
      "For record systems: takes an HL7 Infobutton request with a diagnosis or drug code and opens the pages of this site that answer it.",
    address: "/infobutton/",
  });
}

export default function InfobuttonPage() {
  const library = loadLibrary();

  return (
    <div className="page prose">
      <h1>Look up a code</h1>
      <p className="summary">
        A record system can send a diagnosis or a medicine here, and this page opens what we have on it. Here is every
        code we know, and every topic.
      </p>
      <p id="no-match" hidden role="status">
        <strong>We have no page for what your record system sent.</strong> Choose a topic instead.
      </p>
      <HelpLine />
      <section>
        <h2 id="all-topics">All topics</h2>
        {library.site.sections.map(({ id, question }) => (
          <section key={id}>
            <h3>{question}</h3>
            <ul>
              {articlesIn(library, id).map(({ address, fields }) => (
                <li key={address}>
                  <a href={href(address)}>{fields.title}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
      <CodeTables library={library} />
      <p>
        <a href={href("/for-record-systems/")}>How to connect a record system</a>
      </p>
      <script type="module" src={href("/scripts/infobutton.js")} data-kept="" />
    </div>
  );
}
