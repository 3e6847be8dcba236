import { EvidencePage } from "@/components/site/EvidencePage";
import { rowsBySource } from "@/lib/content/figures/evidence";
import { pageMetadata } from "@/lib/content/page-metadata";

export function generateMetadata() {
  return pageMetadata({
    title: "Every number on this site, by source",
    description:
      "The numbers of this site in people out of 100, put together by the study or label they come from, with counts, certainty and the place in each source.",
    address: "/evidence/by-source/",
  });
}

export default function EvidenceBySource() {
  return <EvidencePage sortedBy="source" group={rowsBySource} />;
}
