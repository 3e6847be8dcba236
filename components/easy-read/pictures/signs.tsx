const car = "M8 62l6-4 10-18c2-4 6-6 10-6h22c6 0 8 2 12 8l8 14 12 4v14H8z";
const glass = "M26 16h20l-4 34c0 6-12 6-12 0z";

/** The stroke through what not to do. */
const slash = <path className="stop" d="M12 84L84 12" />;

/** What to do, to ask, or to leave alone. */
export const signs = {
  question: (
    <>
      <circle className="flat" cx="48" cy="48" r="42" />
      <path className="strong" d="M34 38c0-20 30-20 29 0 0 10-15 12-15 22M48 74h0" />
    </>
  ),
  stop: (
    <path
      className="skin-light"
      d="M32 92V64L16 46c-5-7 4-12 8-6l10 10V18c0-7 9-7 9 0v22-28c0-7 9-7 9 0v28-24c0-7 9-7 9 0v26-16c0-7 9-7 9 0v40c0 12-2 18-8 26z"
    />
  ),
  list: (
    <>
      <path className="paper" d="M16 8h64v82H16z" />
      <path className="strong" d="M26 26l5 5 8-10M26 48l5 5 8-10M26 70l5 5 8-10" />
      <path d="M48 28h22M48 50h22M48 72h22" />
    </>
  ),
  allowed: (
    <>
      <path className="paper" d="M14 6h54v78H14z" />
      <path d="M24 20h34M24 32h34M24 44h22" />
      <circle className="cloth" cx="66" cy="68" r="22" />
      <path className="strong" d="M56 68l8 8 13-16" />
    </>
  ),
  "not-approved": (
    <>
      <path className="paper" d="M14 6h54v78H14z" />
      <path d="M24 20h34M24 32h34M24 44h22" />
      <circle className="flat" cx="66" cy="68" r="22" />
      <path className="stop" d="M58 60l16 16M74 60L58 76" />
    </>
  ),
  "no-car": (
    <>
      <path className="flat" d={car} />
      <path d="M30 54l6-12h10v12zM54 42h8l8 12H54z" />
      <circle className="paper" cx="26" cy="76" r="9" />
      <circle className="paper" cx="72" cy="76" r="9" />
      {slash}
    </>
  ),
  "car-tomorrow": (
    <>
      <path className="mark" d="M22 6c-10 2-12 16-2 20C6 30-2 12 10 6c4-2 8-2 12 0z" />
      <path d="M34 18h16M44 11l7 7-7 7" />
      <circle className="mark" cx="76" cy="18" r="7" />
      <path d="M76 4V2M76 34v-2M62 18h-2M92 18h-2" />
      <path className="flat" d={car} />
      <path d="M30 54l6-12h10v12zM54 42h8l8 12H54z" />
      <circle className="paper" cx="26" cy="76" r="9" />
      <circle className="paper" cx="72" cy="76" r="9" />
    </>
  ),
  "no-alcohol": (
    <>
      <path className="flat" d="M60 10h12v20c8 6 10 12 10 20v40H50V50c0-8 2-14 10-20z" />
      <path className="paper" d="M56 54h20v20H56z" />
      <path className="cloth" d={glass} />
      <path d="M36 54v32M24 88h24" />
      {slash}
    </>
  ),
  "no-food": (
    <>
      <circle className="paper" cx="48" cy="50" r="28" />
      <circle className="flat" cx="48" cy="50" r="17" />
      <path d="M6 22v14c0 8 10 8 10 0V22M11 22v62M86 84V22c-8 4-8 24 0 32" />
      {slash}
    </>
  ),
  "no-drink": (
    <>
      <path className="paper" d="M24 10h48l-8 78H32z" />
      <path className="cloth" d="M27 38h42l-5 50H32z" />
      {slash}
    </>
  ),
  plate: (
    <>
      <circle className="paper" cx="48" cy="50" r="28" />
      <path className="strong" d="M38 44c0-14 21-14 20 0 0 7-10 8-10 14M48 68h0" />
      <path d="M6 22v14c0 8 10 8 10 0V22M11 22v62M86 84V22c-8 4-8 24 0 32" />
    </>
  ),
  "no-signing": (
    <>
      <path className="paper" d="M14 8h56v80H14z" />
      <path d="M24 24h36M24 36h36M24 48h20M24 74c6-10 8 4 14-4s6 6 12 0" />
      <path className="cloth" d="M58 66l26-30 8 7-26 30-10 3z" />
      {slash}
    </>
  ),
  "tomorrow-paper": (
    <>
      <path className="paper" d="M14 8h56v80H14z" />
      <path d="M24 24h36M24 36h36M24 48h36M24 60h20M24 72h26" />
      <circle className="cloth" cx="72" cy="68" r="18" />
      <path d="M72 58v10l8 5" />
    </>
  ),
  "over-18": (
    <>
      <circle className="paper" cx="48" cy="48" r="42" />
      <path
        className="strong"
        d="M22 38l10-8v38M46 30c-14 6-10 15 0 17s14 21 0 21-12-18 0-21 12-13 0-17M72 38v20M62 48h20"
      />
    </>
  ),
};
