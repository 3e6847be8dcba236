import { TranslatedHome } from "@/components/site/TranslatedHome";
import { speak } from "@/components/words";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { language } from "./language";

export function generateMetadata() {
  speak(language);
  const { site } = loadLibrary();

  return pageMetadata({ title: `${site.name}: ${site.headline}`, description: site.description, address: "/" });
}

export default function TranslatedHomePage() {
  speak(language);

  return <TranslatedHome />;
}
