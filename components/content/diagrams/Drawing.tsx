import { type ReactNode, useId } from "react";

interface DrawingProps {
  /** What is drawn, in a few words. */
  title: string;
  /** The whole picture in sentences, for readers who cannot see it. */
  text: string;
  /** The height of the picture; every drawing is 320 wide, so that its words keep their size on a small phone. */
  height: number;
  /** What to see in it. */
  caption: ReactNode;
  children: ReactNode;
}

/** The sheet of every drawing: the picture, its text alternative and its caption. */
export function Drawing({ title, text, height, caption, children }: DrawingProps) {
  const id = useId();

  return (
    <figure className="drawing">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: text browsers take a title for that of the page, and show it nowhere */}
      <svg viewBox={`0 0 320 ${height}`} role="img" aria-labelledby={`${id}text`}>
        <desc id={`${id}text`}>{`${title} ${text}`}</desc>
        {children}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
