import type { ReactNode } from "react";

interface HeadingProps {
  id: string;
  children: ReactNode;
}

/** A section heading that links to itself, so that its address can be sent. */
export function Heading({ id, children }: HeadingProps) {
  return (
    <h2 id={id}>
      <a href={`#${id}`}>{children}</a>
    </h2>
  );
}

/** The same, one level down. */
export function Subheading({ id, children }: HeadingProps) {
  return (
    <h3 id={id}>
      <a href={`#${id}`}>{children}</a>
    </h3>
  );
}
