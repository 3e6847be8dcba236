/** Things you meet on the way: medicines, rooms, clocks. */
export const things = {
  vial: (
    <>
      <path className="paper" d="M30 30h36v58c0 4-36 4-36 0z" />
      <path className="hair" d="M34 8h28v14H34z" />
      <path d="M38 22v8M58 22v8" />
      <path className="cloth" d="M30 46h36v26H30z" />
      <path d="M38 54h20M38 62h14" />
    </>
  ),
  "two-halves": (
    <>
      <path className="cloth" d="M44 14v68C14 80 6 62 8 46s16-30 36-32z" />
      <path className="paper" d="M52 14v68c30-2 38-20 36-36S72 16 52 14z" />
      <path d="M30 40l-8 8 8 8M66 40l8 8-8 8" />
    </>
  ),
  "spray-device": (
    <>
      <path className="paper" d="M42 6h12l4 30H38z" />
      <path className="flat" d="M24 36h48v10c0 6-8 6-12 8v18H36V54c-4-2-12-2-12-8z" />
      <path className="cloth" d="M40 72h16v18H40z" />
      <path className="dots" d="M43 62h0M53 62h0" />
    </>
  ),
  spray: (
    <>
      <path className="skin-mid" d="M92 4C60-4 40 12 40 34L26 52c-2 3 2 5 8 6-2 6 0 8 2 10-2 10 4 14 16 12v16h40z" />
      <path className="hair" d="M92 4C66-6 44 8 40 30c14-2 26-8 32-4 6 6 8 12 20 10z" />
      <path className="dot" d="M50 40h0" />
      <path d="M44 66l-8 2" />
      <path className="paper" d="M26 58l6 2-4 14H16z" />
      <path className="flat" d="M8 74h28l-2 10H10zM16 84h12v10H16z" />
    </>
  ),
  drip: (
    <>
      <path d="M22 94V6h26v6M10 94h24M48 46v12c0 20 14 14 20 18" />
      <path className="paper" d="M36 12h24v28l-8 6h-8l-8-6z" />
      <path className="cloth" d="M36 24h24v16l-8 6h-8l-8-6z" />
      <path className="skin-deep" d="M94 68c-14-2-28 6-42 8-8 2-6 12 2 12 14 0 28-2 40 4z" />
      <path className="paper" d="M64 70l10-2 2 8-10 2z" />
    </>
  ),
  "arm-tube": (
    <>
      <path
        className="skin-light"
        d="M94 44c-22-2-40 0-50 2-10-2-16-8-24-4-6 4 2 8 8 9-8 1-20 3-20 8s6 4 8 4c-4 6 2 8 6 7 0 6 6 7 10 4 16 4 40-2 62 2z"
      />
      <path className="paper" d="M52 50l16-2 2 14-16 2z" />
      <path d="M60 56c2-20 18-14 18-28 0-10-8-12-8-24" />
    </>
  ),
  hospital: (
    <>
      <path className="paper" d="M14 30h68v60H14z" />
      <path className="flat" d="M30 8h36v22H30zM40 90V68h16v22" />
      <path className="mark" d="M45 11h6v5h5v6h-5v5h-6v-5h-5v-6h5z" />
      <path d="M24 42h10v10H24zM62 42h10v10H62zM43 42h10v10H43zM6 90h84" />
    </>
  ),
  pills: (
    <>
      <path className="paper" d="M14 30h34v56H14z" />
      <path className="hair" d="M10 14h42v14H10z" />
      <path className="cloth" d="M14 44h34v24H14z" />
      <path
        className="flat"
        d="M62 74a10 10 0 1 0 20 0 10 10 0 1 0-20 0M64 48l16-16c8-8 18 2 10 10L74 58c-8 8-18-2-10-10z"
      />
      <path d="M72 40l10 10M65 74h14" />
    </>
  ),
  clock: (
    <>
      <circle className="paper" cx="48" cy="48" r="40" />
      <path className="cloth" d="M48 48V16a32 32 0 0 1 28 48z" />
      <path d="M48 48V20M48 48l24 14M48 8v4M48 84v4M8 48h4M84 48h4" />
    </>
  ),
  calendar: (
    <>
      <path className="paper" d="M10 18h76v68H10z" />
      <path className="cloth" d="M10 18h76v16H10z" />
      <path d="M28 10v14M68 10v14" />
      <path className="dots" d="M26 46h0M48 46h0M70 46h0M26 60h0M48 60h0M70 60h0M26 74h0M48 74h0M70 74h0" />
    </>
  ),
  again: (
    <>
      <path className="paper" d="M6 14h56v52H6z" />
      <path className="cloth" d="M6 14h56v13H6z" />
      <path d="M20 8v11M48 8v11" />
      <path className="dots" d="M18 38h0M34 38h0M50 38h0M18 52h0" />
      <circle className="paper" cx="66" cy="66" r="26" />
      <path d="M80 60a15 15 0 1 0 1 11M82 50v11H71" />
    </>
  ),
  "next-day": (
    <>
      <path className="flat" d="M30 20c-12 8-12 26 2 32-18 6-32-10-24-24 4-8 14-12 22-8z" />
      <path d="M38 58h18M50 50l8 8-8 8" />
      <circle className="mark" cx="76" cy="58" r="10" />
      <path d="M76 40v-5M76 81v-5M94 58h-2M60 42l3 3M92 42l-3 3M92 74l-3-3M6 84h84" />
    </>
  ),
  money: (
    <>
      <path className="flat" d="M8 22h72v38H8z" />
      <circle className="paper" cx="44" cy="41" r="11" />
      <path d="M44 34v14M48 37c-8-4-11 3-4 4s4 8-4 4M16 30h4M68 52h4" />
      <path className="paper" d="M52 72c0-8 36-8 36 0v12c0 8-36 8-36 0z" />
      <path d="M52 72c0 8 36 8 36 0M52 79c0 8 36 8 36 0" />
    </>
  ),
  scales: (
    <>
      <path d="M48 10v74M28 86h40M14 30l34-8 34-2M14 30L4 58M14 30l10 28M82 20L72 48M82 20l10 28" />
      <path className="cloth" d="M2 58h24c-2 12-22 12-24 0z" />
      <path className="flat" d="M70 48h24c-2 12-22 12-24 0z" />
    </>
  ),
  gauge: (
    <>
      <circle className="paper" cx="48" cy="50" r="40" />
      <path className="flat" d="M48 50l28-29a40 40 0 0 1 10 42z" />
      <path d="M16 64l5-2M12 42l6 1M26 22l4 5M48 12v7M70 22l-4 5M84 42l-6 1M80 64l-5-2" />
      <path className="stop" d="M48 50l28-6" />
      <circle className="hair" cx="48" cy="50" r="4" />
    </>
  ),
  toilet: (
    <>
      <path className="paper" d="M16 10h24v36H16z" />
      <path className="flat" d="M16 46h64c0 16-12 26-24 28l4 16H28l2-18c-10-6-14-14-14-26z" />
      <path d="M34 18v6M12 46h72" />
    </>
  ),
  emergency: (
    <>
      <path className="paper" d="M26 8h36c4 0 6 2 6 6v70c0 4-2 6-6 6H26c-4 0-6-2-6-6V14c0-4 2-6 6-6z" />
      <path className="flat" d="M26 18h36v52H26z" />
      <path className="mark" d="M40 32h8v8h8v8h-8v8h-8v-8h-8v-8h8z" />
      <path d="M40 80h8M76 24c6 6 6 14 0 20M84 16c12 12 12 24 0 36M12 24c-6 6-6 14 0 20" />
    </>
  ),
};
