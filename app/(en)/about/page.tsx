import { StandingPage } from "@/components/site/StandingPage";
import Text from "@/content/pages/about.mdx";
import { findPage } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";

export function generateMetadata() {
  const { title, description } = findPage("about").fields;
  return pageMetadata({ title, description, address: "/about/" });
}

export default function AboutPage() {
  return <StandingPage page={findPage("about")} Text={Text} />;
}
