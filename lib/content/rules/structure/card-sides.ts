import type { Sheet } from "../../library";
import type { Finding, SiteRule } from "../../rule";
import { cardSides } from "../../vocabulary";

/** What fits on one side of a card of 85.6 by 54 mm in print that can still be read; crisis lines and blanks count too. */
const most = 640;
const ofHelp = 210;
const ofBlank = 60;

/** A wallet card has two sides, and what does not fit on them is cut off by the scissors. */
export const cardSidesFit: SiteRule = {
  name: "card-sides",
  check({ library: { sheets } }) {
    return sheets.flatMap((sheet) =>
      (sheet.fields.format === "card" ? checkCard(sheet) : checkPage(sheet)).map((finding) => ({
        file: sheet.file,
        ...finding,
      })),
    );
  },
};

function checkPage({ fields: { parts } }: Sheet): Finding[] {
  return parts.flatMap(({ side }, index) =>
    side === undefined
      ? []
      : [
          {
            field: `parts.${index}.side`,
            problem: "This sheet is a page, and only a card has sides.",
            fix: 'Leave "side" out, or set "format: card".',
          },
        ],
  );
}

function checkCard({ fields: { parts } }: Sheet): Finding[] {
  const unplaced = parts.flatMap(({ side, table }, index): Finding[] => [
    ...(side === undefined
      ? [
          {
            field: `parts.${index}`,
            problem: "This part does not say on which side of the card it stands.",
            fix: 'Add "side: front" or "side: back".',
          },
        ]
      : []),
    ...(table
      ? [{ field: `parts.${index}.table`, problem: "A card is too small for a table.", fix: 'Use "blanks" instead.' }]
      : []),
  ]);
  const sides = cardSides.flatMap((side): Finding[] => {
    const own = parts.filter((part) => part.side === side);
    if (own.length === 0)
      return [
        { field: "parts", problem: `Nothing stands on the ${side} of the card.`, fix: `Give a part "side: ${side}".` },
      ];

    const size = own.reduce((sum, part) => sum + sizeOf(part), 0);
    if (size <= most) return [];
    return [
      {
        field: "parts",
        problem: `The ${side} of the card holds ${size} characters; ${most} is the most that fits.`,
        fix: "Shorten its text. Crisis lines count as 210 characters, a line to write on as 60.",
      },
    ];
  });
  return [...unplaced, ...sides];
}

function sizeOf({ heading, statements = [], blanks = [], help }: Sheet["fields"]["parts"][number]): number {
  const texts = [heading, ...statements.map(({ text }) => text)].reduce((sum, text) => sum + text.length, 0);
  const lines = blanks.reduce((sum, blank) => sum + blank.lines * ofBlank, 0);
  return texts + lines + (help ? ofHelp : 0);
}
