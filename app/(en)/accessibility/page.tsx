import { CriteriaTable } from "@/components/site/CriteriaTable";
import { StandingPage } from "@/components/site/StandingPage";
import Text from "@/content/pages/accessibility.mdx";
import { findPage, loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";

export function generateMetadata() {
  const { title, description } = findPage("accessibility").fields;
  return pageMetadata({ title, description, address: "/accessibility/" });
}

export default function AccessibilityPage() {
  return (
    <StandingPage page={findPage("accessibility")} Text={Text}>
      <CriteriaTable criteria={loadLibrary().criteria} />
    </StandingPage>
  );
}
