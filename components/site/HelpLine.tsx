import { words } from "@/components/words";
import { href } from "@/lib/content/site-address";

/** One line that leads to crisis help, for pages that people reach straight from a clinic. */
export function HelpLine() {
  return (
    <p className="home-help">
      <a href={href("/help-now/")}>{words("help.line")}</a>
    </p>
  );
}
