import type { ReactNode } from "react";
import { PageFrame } from "@/components/site/PageFrame";
import { speak } from "@/components/words";
import { language } from "./language";

export default function TranslatedLayout({ children }: { children: ReactNode }) {
  speak(language);

  return <PageFrame>{children}</PageFrame>;
}
