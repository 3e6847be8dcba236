import type { ReactNode } from "react";

/** What happens when, as a list of steps. */
export function Timeline({ children }: { children: ReactNode }) {
  return <ol className="timeline">{children}</ol>;
}
