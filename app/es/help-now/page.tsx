import HelpNowPage, { generateMetadata as originalMetadata } from "@/app/(en)/help-now/page";
import { speak } from "@/components/words";
import { language } from "../language";

export function generateMetadata() {
  speak(language);

  return originalMetadata();
}

export default function TranslatedHelpNow() {
  speak(language);

  return <HelpNowPage />;
}
