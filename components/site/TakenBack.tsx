import { pageWords } from "@/components/words";
import { isRetracted, sayRetraction } from "@/lib/content/retraction";
import type { Reference } from "@/lib/content/schema-evidence";

/** The words that stand wherever a source is named that its journal took back. Nothing for any other source. */
export function TakenBack({ source }: { source: Reference }) {
  return (
    isRetracted(source) && (
      <strong className="text-danger">{`${sayRetraction(source.custom.retracted, pageWords())}. `}</strong>
    )
  );
}
