import { notFound } from "next/navigation";
import { QrCode } from "@/components/site/QrCode";
import { TextLink } from "@/components/site/TextLink";
import { pageWords, phrase, words } from "@/components/words";
import { articlesOf, bundleOf } from "@/lib/content/bundles";
import { longDate } from "@/lib/content/dates";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { shortAddressOf } from "@/lib/content/short-addresses";
import { fullAddress, href } from "@/lib/content/site-address";
import { messageAbout, reviewInShort, writtenAs } from "@/lib/send/ways";

interface BundleRouteProps {
  params: Promise<{ name: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return loadLibrary().bundles.map(({ name }) => ({ name }));
}

export async function generateMetadata({ params }: BundleRouteProps) {
  const { name, title, description } = findBundle((await params).name);
  return pageMetadata({ title, description, address: `/bundles/${name}/` });
}

export default async function BundleRoute({ params }: BundleRouteProps) {
  const library = loadLibrary();
  const bundle = findBundle((await params).name);
  const articles = articlesOf(library, bundle);
  const { mail, text, written, link } = messageAbout(
    fullAddress(`/bundles/${bundle.name}/`),
    bundle.title,
    pageWords(),
  );

  return (
    <div className="page prose">
      <h1>{bundle.title}</h1>
      <p className="summary">{bundle.summary}</p>
      {articles.map(({ address, fields }) => (
        <section key={address}>
          <h2>
            <a href={href(address)}>{fields.title}</a>
          </h2>
          <ul>
            {fields.keyPoints.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p className="status">
            {words("handingOn.bundle.status", {
              date: longDate(fields.updated, pageWords()),
              review: reviewInShort(fields, pageWords()),
              address: writtenAs(fullAddress(shortAddressOf(library, address))),
            })}
          </p>
        </section>
      ))}
      <section className="send-entry">
        <h2>{words("handingOn.bundle.handOn")}</h2>
        <QrCode address={link} />
        <p className="short">{written}</p>
        <p className="ways">
          <a href={mail}>{words("send.email")}</a>
          <a href={text}>{words("send.text")}</a>
        </p>
        <p>
          {phrase("handingOn.bundle.printing", {
            link: (inner) => <TextLink href={bundleOf(library, articles)}>{inner}</TextLink>,
          })}
        </p>
      </section>
    </div>
  );
}

function findBundle(name: string) {
  return loadLibrary().bundles.find((bundle) => bundle.name === name) ?? notFound();
}
