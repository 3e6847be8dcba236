import type { ReactNode } from "react";
import { loadLibrary } from "@/lib/content/load";
import { href } from "@/lib/content/site-address";
import { Footer } from "./Footer";
import { Header } from "./Header";

/** The whole page around its text, in the language of the page. */
export function PageFrame({ children }: { children: ReactNode }) {
  const { language, site } = loadLibrary();

  return (
    // A browser takes left to right as given: only the other direction has to be said.
    <html lang={language.tag} dir={language.direction === "rtl" ? "rtl" : undefined}>
      {/* biome-ignore lint/style/noHeadElement: the App Router's layouts hold <head> themselves, and this is one */}
      <head>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={href("/opensearch.xml")}
          title={site.name}
        />
      </head>
      <body>
        <Header />
        <main id="main">{children}</main>
        <Footer />
      </body>
    </html>
  );
}
