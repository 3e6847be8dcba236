import type { ReactNode } from "react";
import { Footer } from "@/components/site/Footer";
import { Header } from "@/components/site/Header";
import { loadLibrary } from "@/lib/content/load";
import { href } from "@/lib/content/site-address";
import "./globals.css";

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-US">
      <head>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={href("/opensearch.xml")}
          title={loadLibrary().site.name}
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
