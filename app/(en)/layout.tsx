import type { ReactNode } from "react";
import { PageFrame } from "@/components/site/PageFrame";

export default function EnglishLayout({ children }: { children: ReactNode }) {
  return <PageFrame>{children}</PageFrame>;
}
