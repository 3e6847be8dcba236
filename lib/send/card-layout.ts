import type { CardWords } from "./card";

/** Elements as satori takes them: a type, a style and children. */
interface Box {
  type: "div";
  props: { style: Record<string, string | number>; children?: (Box | string)[] | string };
}

// The palette of paper in app/globals.css; a picture knows no roles.
const paper = "#faf6ee";
const ink = "#221d17";
const pencil = "#4f463b";
const sea = "#0b4a52";

/** A title page in small: where it is from, the title, the main point. It must be readable at the size of a message. */
export function cardLayout({ title, summary, site, above, foot }: CardWords): Box {
  const size = title.length > 48 ? 68 : title.length > 30 ? 78 : 90;

  return box({ ...column, width: "100%", height: "100%", background: paper, color: ink, fontFamily: "Source Serif" }, [
    box({ ...column, flexGrow: 1, borderLeft: `20px solid ${sea}`, padding: "56px 64px 48px 60px" }, [
      box({ fontSize: 34, color: sea, fontWeight: 600 }, above),
      box({ fontSize: size, fontWeight: 600, lineHeight: 1.1, letterSpacing: "-0.01em", marginTop: 18 }, title),
      box({ fontSize: 38, lineHeight: 1.35, marginTop: 28 }, shorten(summary)),
      box({ marginTop: "auto", justifyContent: "space-between", fontSize: 32, color: pencil }, [
        box({ fontWeight: 600 }, site),
        box({}, foot),
      ]),
    ]),
  ]);
}

const column = { display: "flex", flexDirection: "column" };

function box(style: Box["props"]["style"], children: (Box | string)[] | string): Box {
  return { type: "div", props: { style: { display: "flex", ...style }, children } };
}

/** Whole sentences or clauses only: a card that breaks off in mid-word looks broken. */
function shorten(summary: string): string {
  if (summary.length <= 150) return summary;
  const cut = summary.slice(0, 150);
  const end = Math.max(cut.lastIndexOf(". "), cut.lastIndexOf("; "));

  return end > 60 ? `${cut.slice(0, end)}.` : `${cut.slice(0, cut.lastIndexOf(" "))} …`;
}
