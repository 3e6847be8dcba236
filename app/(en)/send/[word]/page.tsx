import { notFound } from "next/navigation";
import { SendEntry } from "@/components/site/SendEntry";
import { pageWords, words } from "@/components/words";
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
    title: words("handingOn.send.title", { title }),
    description: words("handingOn.send.description", { title }),
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
  const { files } = handoutLinks(library, article, pageWords());

  return (
    <div className="page prose">
      <h1>{words("handingOn.send.title", { title: fields.title })}</h1>
      <p className="summary">{words("handingOn.send.summary")}</p>
      <p>{words("handingOn.send.privacy")}</p>
      <SendEntry library={library} address={address} title={fields.title} heading={words("handingOn.wholePage")} />
      {files.length > 0 && (
        <>
          <h2>{words("handingOn.send.toPrint")}</h2>
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
        <a href={href(handoutPage(library, article))}>{words("handingOn.send.onePage")}</a>
        <a href={href(address)}>{words("handingOn.send.back")}</a>
      </p>
    </div>
  );
}

function findArticle(word: string) {
  const library = loadLibrary();
  return library.articles.find((article) => sendPage(library, article) === `/send/${word}/`) ?? notFound();
}
