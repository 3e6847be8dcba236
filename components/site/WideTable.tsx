import type { ReactNode } from "react";
import { words } from "@/components/words";

interface WideTableProps {
  /** The heading the table stands under. */
  "aria-label"?: string;
  children: ReactNode;
}

/** A table in a named box that can be scrolled with a finger or with the arrow keys. */
export function WideTable({ "aria-label": label, children }: WideTableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section wants a heading of its own; this box borrows the one above
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div role="region" className="wide-table" aria-label={words("article.table", { name: label ?? "" })} tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}
