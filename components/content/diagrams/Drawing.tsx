import { type ReactNode, useId } from "react";
import { words } from "@/components/words";

interface DrawingProps {
  /** Its words in content/words: what is drawn, the whole picture for readers who cannot see it, what to see in it. */
  name: string;
  /** The height of the picture; every drawing is 320 wide, so that its words keep their size on a small phone. */
  height: number;
  children: ReactNode;
}

/** The sheet of every drawing: the picture, its text alternative and its caption. */
export function Drawing({ name, height, children }: DrawingProps) {
  const id = useId();
  const [title, text] = [words(`drawings.${name}.title`), words(`drawings.${name}.text`)];

  return (
    <figure className="drawing">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: text browsers take a title for that of the page, and show it nowhere */}
      <svg viewBox={`0 0 320 ${height}`} role="img" aria-labelledby={`${id}text`}>
        <desc id={`${id}text`}>{`${title} ${text}`}</desc>
        {children}
      </svg>
      <figcaption>{words(`drawings.${name}.caption`)}</figcaption>
    </figure>
  );
}
