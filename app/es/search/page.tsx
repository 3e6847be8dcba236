import SearchPage, { generateMetadata as originalMetadata } from "@/app/(en)/search/page";
import { speak } from "@/components/words";
import { language } from "../language";

export function generateMetadata() {
  speak(language);

  return originalMetadata();
}

export default function TranslatedSearch() {
  speak(language);

  return <SearchPage />;
}
