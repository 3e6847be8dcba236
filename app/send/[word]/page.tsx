import { notFound } from "next/navigation";
import { SendEntry } from "@/components/site/SendEntry";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";
import { handoutPage } from "@/lib/handouts/editions";
import { handoutLinks } from "@/lib/handouts/links";
import { cardAddress } from "@/lib/send/cards";
import { sendPage } from "@/lib/send/ways";

interface SendRouteProps {
  params: Promise<{ word: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const library = loadLibrary();
  return library.articles.map((article) => ({ word: sendPage(library, article).split("/")[2] }));
}

export async function generateMetadata({ params }: SendRouteProps) {
  const article = findArticle((await params).word);
  const { title } = article.fields;
  const metadata = pageMetadata({
    title: `Send: ${title}`,
    description: `Short addresses, email, text message and QR codes for “${title}” and each of its answers.`,
    address: sendPage(loadLibrary(), article),
    card: cardAddress(article),
  });

  // It says nothing about the subject: whoever searches should find the article.
  return { ...metadata, robots: { index: false } };
}

export default async function SendRoute({ params }: SendRouteProps) {
  const library = loadLibrary();
  const article = findArticle((await params).word);
  const { address, fields, outline } = article;
  const { files } = handoutLinks(library, article);

  return (
    <div className="page prose">
      <h1>Send: {fields.title}</h1>
      <p className="summary">
        Read an address out, write it down, send it, or let another phone’s camera read the code.
      </p>
      <p>
        Email and text messages are kept by the services that carry them, and the address shows what the page is about.
        Nothing is sent from here: a link opens your own mail or messages, with a sentence that you can change.
      </p>
      <SendEntry library={library} address={address} title={fields.title} heading="The whole page" />
      {files.length > 0 && (
        <>
          <h2>To print</h2>
          <p className="ways">
            {files.map(({ name, address }) => (
              <a key={name} href={href(address)}>
                {name}
              </a>
            ))}
          </p>
        </>
      )}
      {outline.questions.map(({ id, question }) => (
        <SendEntry key={id} library={library} address={`${address}#${id}`} title={question} heading={question} />
      ))}
      <p className="ways">
        <a href={href(handoutPage(library, article))}>One page to print</a>
        <a href={href(address)}>Back to the page</a>
      </p>
    </div>
  );
}

function findArticle(word: string) {
  const library = loadLibrary();
  return library.articles.find((article) => sendPage(library, article) === `/send/${word}/`) ?? notFound();
}
