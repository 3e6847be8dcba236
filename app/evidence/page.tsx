import { EvidencePage } from "@/components/site/EvidencePage";
import { rowsByTopic } from "@/lib/content/figures/evidence";
import { pageMetadata } from "@/lib/content/page-metadata";

export function generateMetadata() {
  return pageMetadata({
    title: "Every number on this site",
    description:
      "Each result and side effect that this site gives in people out of 100: who was counted, how many of how many, how sure it is, and where it stands in its source.",
    address: "/evidence/",
  });
}

export default function EvidenceByTopic() {
  return <EvidencePage sortedBy="topic" group={rowsByTopic} />;
}
