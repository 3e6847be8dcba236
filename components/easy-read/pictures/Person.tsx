export type Skin = "skin-light" | "skin-mid" | "skin-deep";
type Hair = keyof typeof hairs;
type Eyes = keyof typeof eyes;
type Mouth = keyof typeof mouths;

interface HeadProps {
  /** Where the middle of the head is: "48 36". */
  at: string;
  skin: Skin;
  hair: Hair;
  eyes?: Eyes;
  mouth?: Mouth;
}

const cap = "M-15-1c-2-21 32-21 30 0-3-7-8-9-15-9s-12 2-15 9z";

/** Hair behind the head, hair before it, and how it is filled. */
const hairs = {
  short: { behind: "", before: cap, look: "hair" },
  gray: { behind: "", before: cap, look: "paper" },
  long: {
    behind: "M-17 18c-3-9-2-17-1-21 2-20 34-20 36 0 1 4 2 12-1 21z",
    before: "M-15-1c2-8 8-11 15-11s13 3 15 11c-5-5-9-6-15-6s-10 1-15 6z",
    look: "hair",
  },
  bun: { behind: "M-6-18a6 6 0 1 0 12 0 6 6 0 1 0-12 0", before: cap, look: "hair" },
  curls: {
    behind: "M-15 4c-8-2-8-12-2-13-2-8 6-12 10-8 3-6 11-6 14 0 4-4 12 0 10 8 6 1 6 11-2 13z",
    before: "",
    look: "hair",
  },
  bald: { behind: "M-15-2c-4-1-4 7 0 7M15-2c4-1 4 7 0 7", before: "M-5-10h10", look: "" },
  scarf: { behind: "M-20 22c-3-16-3-40 20-40s23 24 20 40z", before: "", look: "cloth" },
};

const eyes = {
  open: "M-5.5-1h0M5.5-1h0",
  closed: "M-9-1c1.5 2.5 5 2.5 6 0M3-1c1.5 2.5 5 2.5 6 0",
  wide: "M-8-2a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0M2.8-2a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0",
};

const mouths = {
  smile: "M-5.5 6c3 4 8 4 11 0",
  flat: "M-5 7.500h10",
  sad: "M-5.5 9.500c3-4 8-4 11 0",
  open: "M-3 8a3 3.5 0 1 0 6 0 3 3.5 0 1 0-6 0",
  wave: "M-7 8c2-3 3-3 4.5 0s3 3 4.5 0 3-3 4.5 0",
  droop: "M-6 6c4 1 8 2 11 5",
};

/** A head with a face; hair, skin and mood are chosen by name. */
export function Head({ at, skin, hair, eyes: gaze = "open", mouth = "smile" }: HeadProps) {
  const { behind, before, look } = hairs[hair];

  return (
    <g transform={`translate(${at})`}>
      {behind && <path className={look} d={behind} />}
      <circle className={skin} r={hair === "scarf" ? 13.5 : 15} />
      {before && <path className={look} d={before} />}
      <path className={gaze === "open" ? "dot" : undefined} d={eyes[gaze]} />
      <path d={mouths[mouth]} />
    </g>
  );
}

interface PortraitProps extends HeadProps {
  coat?: "cloth" | "paper";
}

/** One person, large enough for the face to be read. */
export function Portrait({ at, coat, ...head }: PortraitProps) {
  return (
    <g transform={`translate(${at}) scale(1.3)`}>
      <Chest at="0 0" look={coat} />
      <Head at="0 0" {...head} />
    </g>
  );
}

/** Shoulders and chest below a head that stands at the same place. */
export function Chest({ at, look = "cloth" }: { at: string; look?: "cloth" | "paper" }) {
  return <path className={look} transform={`translate(${at})`} d="M-26 56c0-26 4-36 26-36s26 10 26 36" />;
}
