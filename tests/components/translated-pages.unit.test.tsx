import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import HelpNowPage from "@/app/(en)/help-now/page";
import SearchPage from "@/app/(en)/search/page";
import { ArticlePage } from "@/components/site/ArticlePage";
import { NotTranslated } from "@/components/site/NotTranslated";
import { PageFrame } from "@/components/site/PageFrame";
import { TranslatedHome } from "@/components/site/TranslatedHome";
import { loadLibrary, loadOriginals } from "@/lib/content/load";

// React holds the language of a page only while Next.js makes it; here it is held for the whole file.
vi.mock("@/lib/words/spoken", () => {
  const held = { language: "en", lead: (path: string) => path };
  return { spoken: () => held };
});
vi.mock("@/lib/content/load", async (original) => {
  const load = await original<typeof import("@/lib/content/load")>();
  const library = load.loadOriginals();
  const { spoken } = await import("@/lib/words/spoken");
  const { leadTo } = await import("@/lib/content/translated-addresses");
  Object.assign(spoken(), { language: "es", lead: (path: string) => leadTo(library, "es", path) });

  return { ...load, loadOriginals: () => library, loadLibrary: () => load.libraryIn(library, "es") };
});

const [article] = loadLibrary().articles;
const original = loadOriginals().articles.find(({ slug }) => slug === "iv-infusion");
if (!article || !original) throw new Error("The library has no translation to test with.");
const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("a translated article", () => {
  const html = renderToStaticMarkup(
    <ArticlePage article={article} library={loadLibrary()}>
      Texto
    </ArticlePage>,
  );

  it("says at its top who translated it, and leads to its original", () => {
    expect(words(html)).toContain(
      "Esta página fue traducida por un programa. Ningún traductor la ha revisado todavía.",
    );
    expect(html).toContain('<a href="/mechanism/what-is-ketamine/" hrefLang="en-US" lang="en-US">English</a>');
    expect(html).toContain('hrefLang="en-US" lang="en-US">What is ketamine?</a>');
  });

  it("tells machines its language and its original, and is sent with its own address", () => {
    expect(html).toContain('"inLanguage":"es-US"');
    expect(html).toContain(
      '"translationOfWork":{"@id":"https://ketamine-explained.example/mechanism/what-is-ketamine/"}',
    );
    expect(html).toContain("ketamine-explained.example/es/mechanism/what-is-ketamine/");
    expect(html).not.toMatch(/\/(?:send|s|cite|handouts)\//);
  });

  it("marks what stays in English, such as the titles of sources", () => {
    expect(html).toMatch(/<li id="source-1"><span lang="en-US">/);
  });
});

describe("other pages of a language", () => {
  it("have a header and a foot that lead to its own pages alone", () => {
    const html = renderToStaticMarkup(<PageFrame>Texto</PageFrame>);
    const links = [...html.matchAll(/<a[^>]* href="(\/[^"]*)"/g)].map(([, href]) => href);

    expect(html).toMatch(/^<html lang="es-US"><head>/);
    expect(links).toContain("/es/help-now/");
    expect(links.filter((link) => !link?.startsWith("/es/"))).toEqual(["/privacy/#clear-your-history"]);
  });

  it("list what is translated first, and the rest as English", () => {
    const html = renderToStaticMarkup(<TranslatedHome />);

    expect(html).toContain('<a href="/es/mechanism/what-is-ketamine/">');
    expect(html).toMatch(/<a href="\/routes\/iv-infusion\/" hrefLang="en-US" lang="en-US">[^<]+<\/a> \(en inglés\)/);
    expect(html.indexOf("/es/risks/side-effects/")).toBeLessThan(html.indexOf("(en inglés)"));
  });

  it("say in the place of an article that it is not translated, with help", () => {
    const html = renderToStaticMarkup(<NotTranslated original={original} />);

    expect(words(html)).toContain("Esta página aún no está traducida");
    expect(html).toContain('<a href="/routes/iv-infusion/" hrefLang="en-US" lang="en-US">');
    expect(html).toContain('href="tel:988"');
    expect(html).toContain('href="/es/help-now/"');
  });

  it("give the Spanish help lines, and the Spanish search its own program", () => {
    const help = renderToStaticMarkup(<HelpNowPage />);

    expect(words(help)).toContain("oprima 2");
    expect(help).toContain('href="sms:988?body=AYUDA"');
    const search = renderToStaticMarkup(<SearchPage />);
    expect(search).toContain('src="/es/scripts/search.js"');
    expect(search).toContain('action="/es/search/"');
    expect(search).toContain('<a href="/es/routes/treatment-day/">');
    expect(search).not.toContain('href="/a-to-z/"');
  });

  it("hold no English but what says that it is", () => {
    const pages = [
      <ArticlePage key="article" article={article} library={loadLibrary()}>
        Texto
      </ArticlePage>,
      <PageFrame key="frame">Texto</PageFrame>,
      <TranslatedHome key="home" />,
      <NotTranslated key="notice" original={original} />,
      <HelpNowPage key="help" />,
      <SearchPage key="search" />,
    ];
    const foreign = pages.flatMap((page) => {
      const own = renderToStaticMarkup(page)
        .replace(/<script.*?<\/script>/gs, "")
        .replace(/<(\w+)[^>]* lang="en-US"[^>]*>.*?<\/\1>/gs, "");
      return words(own).match(/.{0,30}\b(?:the|and|of|with|your|this|page|you)\b.{0,30}/gi) ?? [];
    });

    expect(foreign).toEqual([]);
  });
});
