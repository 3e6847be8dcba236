import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/site/Icon";
import { words } from "@/components/words";
import { href } from "@/lib/content/site-address";
import type { HelpTime } from "@/lib/content/vocabulary";

interface GetHelpProps {
  /** How soon. */
  when: HelpTime;
  /** The action, ending in "if:": "Call your clinic today if:". */
  title: string;
  /** A list of the signs. */
  children: ReactNode;
}

const times: Record<HelpTime, { icon: IconName; edge: string }> = {
  now: { icon: "phone", edge: "border-danger text-danger" },
  today: { icon: "warning", edge: "border-caution text-caution" },
  "next-visit": { icon: "info", edge: "border-calm text-calm" },
};

/** Whom to contact, and how soon. */
export function GetHelp({ when, title, children }: GetHelpProps) {
  const { icon, edge } = times[when];
  const word = words(`article.help.${when}`);

  return (
    <section className={`callout ${edge}`}>
      <h3>
        <Icon name={icon} />
        {` ${word}: ${title}`}
      </h3>
      {children}
      {when === "now" && (
        <p>
          <a href={href("/help-now/")}>{words("article.help.lines")}</a>
        </p>
      )}
    </section>
  );
}
