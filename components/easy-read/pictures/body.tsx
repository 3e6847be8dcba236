import { Head, Portrait } from "./Person";

/** What people feel or have, in the body. */
export const body = {
  sleepy: (
    <>
      <Portrait at="34 46" skin="skin-light" hair="gray" eyes="closed" mouth="flat" />
      <path d="M62 28h9l-9 10h9M78 8h12L78 22h12" />
    </>
  ),
  dizzy: (
    <>
      <Portrait at="48 48" skin="skin-mid" hair="short" eyes="closed" mouth="wave" coat="paper" />
      <path d="M16 22C12 4 78-4 82 12c3 14-54 16-54 6 0-8 36-10 38-4M12 50c-5 7-5 14 0 21M84 50c5 7 5 14 0 21" />
    </>
  ),
  "feeling-sick": (
    <>
      <Portrait at="48 34" skin="skin-deep" hair="bun" eyes="closed" mouth="wave" />
      <path className="paper" d="M20 70h56c-2 16-12 22-28 22s-26-6-28-22z" />
      <path d="M14 70h68" />
    </>
  ),
  headache: (
    <>
      <Portrait at="48 50" skin="skin-mid" hair="bald" eyes="closed" mouth="sad" />
      <path className="mark" d="M46 30l9-14-10 2 5-14-14 19 10-2z" />
      <path d="M22 30l-8-6M74 30l8-6M68 18l6-8" />
    </>
  ),
  numb: (
    <>
      <path
        className="skin-mid"
        d="M30 92V58L18 44c-4-6 3-10 7-5l9 9V18c0-6 8-6 8 0v22-28c0-6 8-6 8 0v28-24c0-6 8-6 8 0v26-18c0-6 8-6 8 0v40c0 12-2 18-8 28z"
      />
      <path className="dots" d="M78 22h0M86 32h0M78 42h0M86 52h0M78 62h0M86 72h0M12 20h0M20 28h0" />
    </>
  ),
  "bad-taste": (
    <>
      <path className="skin-deep" d="M10 36c16-20 28-10 38-4 10-6 22-16 38 4-4 26-16 42-38 42S14 62 10 36z" />
      <path className="paper" d="M20 38c18-6 38-6 56 0v6H20z" />
      <path className="skin-mid" d="M30 62c2-10 34-10 36 0v22c0 16-36 16-36 0z" />
      <path d="M48 60v20M14 20c4-5-4-8 0-14M82 20c4-5-4-8 0-14" />
    </>
  ),
  "passed-out": (
    <>
      <path d="M4 82h88" />
      <path className="cloth" d="M34 62c10-6 26-6 34 0l20 14c4 4 0 8-4 5H36z" />
      <path d="M44 66l-6 15" />
      <Head at="22 66" skin="skin-deep" hair="short" eyes="closed" mouth="flat" />
      <path className="stop" d="M54 10v26M54 46h0" />
    </>
  ),
  breathing: (
    <>
      <path d="M48 8v30M48 38l-10 10M48 38l10 10" />
      <path className="cloth" d="M40 32c-16-6-28 18-28 48 0 10 18 10 26 2 4-4 4-38 2-50z" />
      <path className="cloth" d="M56 32c16-6 28 18 28 48 0 10-18 10-26 2-4-4-4-38-2-50z" />
    </>
  ),
  "chest-pain": (
    <>
      <path className="cloth" d="M14 94c0-40 8-48 34-48s34 8 34 48" />
      <Head at="48 28" skin="skin-light" hair="gray" eyes="closed" mouth="sad" />
      <path className="flat" d="M56 86c-18-12-16-24-8-24 4 0 6 2 8 6 2-4 4-6 8-6 8 0 10 12-8 24z" />
      <path d="M78 60l8-6M80 74h10M76 50l4-8" />
    </>
  ),
  "weak-side": (
    <>
      <Portrait at="38 40" skin="skin-deep" hair="gray" mouth="droop" />
      <path className="stop" d="M82 30v44M71 63l11 12 11-12" />
    </>
  ),
  swollen: (
    <>
      <Portrait at="48 40" skin="skin-light" hair="bun" eyes="closed" mouth="flat" />
      <path className="cloth" d="M38 50c4-6 8-3 10-3s6-3 10 3c-4 9-16 9-20 0z" />
      <path className="dots" d="M34 48h0M62 48h0M40 27h0M56 27h0M42 74h0M54 82h0M60 72h0" />
    </>
  ),
  pregnant: (
    <>
      <path className="cloth" d="M40 46c-8 6-10 16-8 24l-2 24h28l2-14c18-4 22-22 4-28-2-8-10-12-24-6z" />
      <path className="skin-mid" d="M37 56c-3 14 6 22 22 20" />
      <Head at="46 28" skin="skin-mid" hair="bun" />
    </>
  ),
  heart: (
    <>
      <path className="flat" d="M48 86C8 60 6 30 26 24c10-3 18 4 22 12 4-8 12-15 22-12 20 6 18 36-22 62z" />
      <path d="M16 54h18l6-14 10 26 8-18 4 6h18" />
    </>
  ),
  brain: (
    <>
      <path
        className="flat"
        d="M46 18c-8-10-24-4-22 8-14 2-16 20-6 26-6 12 4 22 14 20 2 10 14 10 16 0 2 10 14 10 16 0 10 2 20-8 14-20 10-6 8-24-6-26 2-12-14-18-22-8-2 2-4 2-4 0z"
      />
      <path d="M48 20v52M34 34c6 0 8 4 8 8M28 54c6-4 10-2 12 2M62 34c-6 0-8 4-8 8M68 54c-6-4-10-2-12 2" />
    </>
  ),
  "blood-vessel": (
    <>
      <path className="flat" d="M50 2v24c-34-8-38 54 0 44v24h22V2z" />
      <path d="M61 10v16M61 40v16M61 70v16M55 22l6 6 6-6M55 52l6 6 6-6" />
      <path className="stop" d="M4 24l12 10M16 22v12H4" />
    </>
  ),
  liver: (
    <>
      <path className="cloth" d="M12 42c10-24 50-22 74-12 4 14-20 16-30 24-8 8-16 22-30 20C14 70 8 54 12 42z" />
      <path d="M54 26c-4 8-4 16 2 26M26 38c4-6 12-8 18-7" />
    </>
  ),
  bladder: (
    <>
      <path className="paper" d="M10 20h22v36H10z" />
      <path className="flat" d="M10 56h60c0 14-12 22-26 24l4 12H22l2-16c-10-4-14-10-14-20z" />
      <path d="M18 28v6M6 56h68" />
      <path className="mark" d="M74 8L56 30h12l-7 20 21-28H70z" />
    </>
  ),
};
