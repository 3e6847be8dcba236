import { StandingPage } from "@/components/site/StandingPage";
import Text from "@/content/pages/privacy.mdx";
import { findPage } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";

export function generateMetadata() {
  const { title, description } = findPage("privacy").fields;
  return pageMetadata({ title, description, address: "/privacy/" });
}

export default function PrivacyPage() {
  return <StandingPage page={findPage("privacy")} Text={Text} />;
}
