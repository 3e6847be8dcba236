import { EvidencePage } from "@/components/site/EvidencePage";
import { words } from "@/components/words";
import { rowsByTopic } from "@/lib/content/figures/evidence";
import { pageMetadata } from "@/lib/content/page-metadata";

export function generateMetadata() {
  return pageMetadata({
    title: words("evidence.title"),
    description: words("evidenceLists.figures.byTopicDescription"),
    address: "/evidence/",
  });
}

export default function EvidenceByTopic() {
  return <EvidencePage sortedBy="topic" group={rowsByTopic} />;
}
