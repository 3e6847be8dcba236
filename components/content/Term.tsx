import type { ReactNode } from "react";
import { loadLibrary } from "@/lib/content/load";

interface TermProps {
  /** The name of its file in content/glossary. */
  id: string;
  /** Which term of the article this is, counted from 1. */
  use: string;
  /** The word as it stands in the sentence. */
  children: ReactNode;
}

/** A word from the glossary. Its meaning opens in place; where popovers are not known, it stands in the sentence. */
export function Term({ id, use, children }: TermProps) {
  const entry = loadLibrary().glossary.get(id);
  if (!entry) throw new Error(`The glossary has no "${id}".`);

  return (
    <>
      <button type="button" className="term" popoverTarget={`term-${use}`}>
        {children}
      </button>
      <span id={`term-${use}`} popover="auto" className="peek">
        {" ("}
        <b>{entry.fields.term}:</b> {entry.meaning}
        {")"}
      </span>
    </>
  );
}
