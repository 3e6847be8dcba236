import { TranslatedHome } from "@/components/site/TranslatedHome";
import { speak } from "@/components/words";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { feedForms } from "@/lib/reuse/feed-forms";
import { language } from "./language";

export function generateMetadata() {
  speak(language);
  const library = loadLibrary();
  const { site } = library;

  return pageMetadata({
    title: `${site.name}: ${site.headline}`,
    description: site.description,
    address: "/",
    otherForms: feedForms(library),
  });
}

export default function TranslatedHomePage() {
  speak(language);

  return <TranslatedHome />;
}
