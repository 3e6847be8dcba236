import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/site/Icon";
import { words } from "@/components/words";
import type { RiskLevel } from "@/lib/content/vocabulary";

interface RiskCalloutProps {
  /** How grave the risk is. Chooses the word and the icon as well as the color. */
  level: RiskLevel;
  /** What can happen, in the reader's words: "You stop breathing properly". */
  title: string;
  /** How often it happens, how to notice it, what to do. */
  children: ReactNode;
}

const levels: Record<RiskLevel, { icon: IconName; edge: string }> = {
  emergency: { icon: "phone", edge: "border-danger text-danger" },
  serious: { icon: "warning", edge: "border-caution text-caution" },
  common: { icon: "info", edge: "border-calm text-calm" },
};

/** A risk that must not be missed. */
export function RiskCallout({ level, title, children }: RiskCalloutProps) {
  const { icon, edge } = levels[level];
  const word = words(`article.risks.${level}`);

  return (
    <section className={`callout ${edge}`}>
      <h3>
        <Icon name={icon} />
        {` ${word}: ${title}`}
      </h3>
      {children}
    </section>
  );
}
