import type { ReactNode } from "react";
import { TakenBack } from "@/components/site/TakenBack";
import { pageWords, words } from "@/components/words";
import { sayCertainty } from "@/lib/content/figures/words";
import { findSource } from "@/lib/content/load";
import type { Figure } from "@/lib/content/schema-evidence";
import { href } from "@/lib/content/site-address";

interface FigureSourceProps {
  id: string;
  figure: Figure;
  /** The citation. */
  children: ReactNode;
}

/** How sure the evidence is and why, the citation, and the way to the counts behind the picture. */
export function FigureSource({ id, figure, children }: FigureSourceProps) {
  return (
    <p className="status">
      <TakenBack source={findSource(figure.source)} />
      {`${words("figures.certainty", { certainty: sayCertainty(figure, pageWords()) })} ${figure.certaintyReason} `}
      {children} <a href={`${href("/evidence/")}#${id}`}>{words("figures.counts")}</a>
    </p>
  );
}
