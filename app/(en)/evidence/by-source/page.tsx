import { EvidencePage } from "@/components/site/EvidencePage";
import { words } from "@/components/words";
import { rowsBySource } from "@/lib/content/figures/evidence";
import { pageMetadata } from "@/lib/content/page-metadata";

export function generateMetadata() {
  return pageMetadata({
    title: words("evidence.titleBySource"),
    description: words("evidenceLists.figures.bySourceDescription"),
    address: "/evidence/by-source/",
  });
}

export default function EvidenceBySource() {
  return <EvidencePage sortedBy="source" group={rowsBySource} />;
}
