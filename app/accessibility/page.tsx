import { StandingPage } from "@/components/site/StandingPage";
import Text from "@/content/pages/accessibility.mdx";
import { findPage } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";

export function generateMetadata() {
  const { title, description } = findPage("accessibility").fields;
  return pageMetadata({ title, description, address: "/accessibility/" });
}

export default function AccessibilityPage() {
  return <StandingPage page={findPage("accessibility")} Text={Text} />;
}
