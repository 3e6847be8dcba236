import { BundleBuilder } from "@/components/site/BundleBuilder";
import { ReadyBundles } from "@/components/site/ReadyBundles";
import { StandingPage } from "@/components/site/StandingPage";
import { SummaryList } from "@/components/site/SummaryList";
import Text from "@/content/pages/for-clinicians.mdx";
import { findPage, loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";

export function generateMetadata() {
  const { title, description } = findPage("for-clinicians").fields;
  return pageMetadata({ title, description, address: "/for-clinicians/" });
}

export default function ForCliniciansPage() {
  const library = loadLibrary();

  return (
    <>
      <StandingPage page={findPage("for-clinicians")} Text={Text} />
      <div className="page prose">
        <ReadyBundles library={library} />
        <BundleBuilder library={library} />
        <SummaryList library={library} />
      </div>
    </>
  );
}
