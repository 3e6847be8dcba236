import type { DiagramName } from "@/lib/content/vocabulary";
import { Synapse } from "./diagrams/Synapse";

interface DiagramProps {
  /** Which picture. */
  name: DiagramName;
}

const diagrams: Record<DiagramName, () => React.ReactNode> = { synapse: Synapse };

/** A drawn picture with its caption and a full text alternative. */
export function Diagram({ name }: DiagramProps) {
  const Picture = diagrams[name];

  return <Picture />;
}
