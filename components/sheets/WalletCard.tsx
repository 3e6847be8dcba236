import type { CrisisLines } from "@/lib/content/schema";
import type { SheetFields, SheetPart } from "@/lib/content/schema-sheets";
import type { SheetSource } from "@/lib/content/sheets";
import { cardSides } from "@/lib/content/vocabulary";
import { HelpNumbers } from "./HelpNumbers";
import { Statements } from "./SheetPart";

interface WalletCardProps {
  fields: SheetFields;
  sources: readonly SheetSource[];
  crisisLines: CrisisLines;
  /** Where the text with its sources stands, for the foot of the card. */
  address: string;
}

/** How many cards stand on a sheet of paper, A4 or Letter. */
const cardsOnPaper = [1, 2, 3, 4];

/** A card the size of a bank card: once on the screen, four times on paper, front and back side by side to fold. */
export function WalletCards(props: WalletCardProps) {
  return (
    <div className="wallet-cards">
      {cardsOnPaper.map((number) => (
        <div key={number} className={number === 1 ? "wallet-card" : "wallet-card copy"} aria-hidden={number > 1}>
          <Sides {...props} hasHeadings={number === 1} />
        </div>
      ))}
    </div>
  );
}

function Sides({ fields, sources, crisisLines, address, hasHeadings }: WalletCardProps & { hasHeadings: boolean }) {
  return cardSides.map((side) => (
    <div key={side} className={`wallet-side ${side}`}>
      {fields.parts
        .filter((part) => part.side === side)
        .map((part) => (
          <CardPart
            key={part.heading}
            part={part}
            sources={sources}
            crisisLines={crisisLines}
            hasHeading={hasHeadings}
          />
        ))}
      {side === "front" && <p className="card-address">{address}</p>}
    </div>
  ));
}

interface CardPartProps {
  part: SheetPart;
  sources: readonly SheetSource[];
  crisisLines: CrisisLines;
  /** The copies on paper are no part of the page's outline. */
  hasHeading: boolean;
}

function CardPart({ part: { heading, statements, blanks = [], help }, ...rest }: CardPartProps) {
  return (
    <div className="card-part">
      {rest.hasHeading ? <h2>{heading}</h2> : <p className="card-heading">{heading}</p>}
      {statements && <Statements statements={statements} sources={rest.sources} />}
      {blanks.map(({ label }) => (
        <p key={label} className="card-blank">
          {label}:
        </p>
      ))}
      {help && <HelpNumbers crisisLines={rest.crisisLines} />}
    </div>
  );
}
