import type { ReactNode } from "react";

/** A box of code can be wider than the page: it scrolls, and the keyboard can reach it. */
export function CodeBox({ children }: { children?: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <pre tabIndex={0}>{children}</pre>
  );
}
