import { Chest, Head, Portrait } from "./Person";

/** People who help, and what they do. */
export const care = {
  doctor: (
    <>
      <Portrait at="48 36" skin="skin-deep" hair="bun" coat="paper" />
      <path d="M38 58l10 16 10-16M48 74v22M30 66v12c0 10 12 10 12 0" />
      <circle className="mark" cx="66" cy="78" r="4" />
      <path d="M66 64v10" />
    </>
  ),
  nurse: (
    <>
      <Portrait at="28 30" skin="skin-light" hair="short" />
      <path className="skin-mid" d="M94 62c-20-2-36 2-54 8-8 2-6 12 2 12 18-2 34 0 52 4z" />
      <path className="flat" d="M64 58l20-2v30l-20-4z" />
      <path d="M74 57V44h8" />
      <circle className="paper" cx="86" cy="34" r="9" />
      <path d="M86 34l4-4" />
    </>
  ),
  staff: (
    <>
      <Chest at="24 30" />
      <Head at="24 30" skin="skin-mid" hair="scarf" />
      <path className="flat" d="M92 46l-8 30H44l-6-4 4-6h32l10-24z" />
      <path d="M50 76v14M78 76v14" />
      <path className="cloth" d="M52 66c2-8 14-18 24-20l6 10-12 12z" />
      <Head at="76 34" skin="skin-deep" hair="gray" eyes="closed" />
    </>
  ),
  chair: (
    <>
      <path className="flat" d="M16 28l14 36h42l14 14-5 5-15-10H24L8 32z" />
      <path d="M34 73v17M60 73v17M26 90h42" />
      <path className="cloth" d="M34 50c8-8 18-4 22 2l20 4 10 14-6 4-10-10-34-2z" />
      <Head at="30 34" skin="skin-light" hair="curls" eyes="closed" />
    </>
  ),
  bed: (
    <>
      <path d="M6 40v50M6 80h84M90 80v10M90 80V66" />
      <path className="paper" d="M10 58h28v14H10z" />
      <path className="cloth" d="M32 80V64c10-8 50-8 58 0v16z" />
      <Head at="26 50" skin="skin-deep" hair="short" eyes="closed" />
    </>
  ),
  asleep: (
    <>
      <path d="M6 40v50M6 80h84M90 80v10M90 80V66M56 40h9l-9 11h9M72 18h12L72 33h12" />
      <path className="paper" d="M10 58h28v14H10z" />
      <path className="cloth" d="M32 80V64c10-8 50-8 58 0v16z" />
      <Head at="26 50" skin="skin-light" hair="long" eyes="closed" mouth="flat" />
    </>
  ),
  surgery: (
    <>
      <path d="M62 2v8" />
      <path className="mark" d="M44 22c0-16 36-16 36 0z" />
      <path d="M48 30l-4 8M62 30v8M76 30l4 8" />
      <path className="flat" d="M4 78h88v8H4zM46 86v8" />
      <path className="cloth" d="M34 78V64c14-10 46-8 54 4v10z" />
      <Head at="20 62" skin="skin-deep" hair="bald" eyes="closed" mouth="flat" />
    </>
  ),
  talking: (
    <>
      <path className="paper" d="M12 4h30c6 0 6 16 0 16H28l-6 7v-7h-10c-6 0-6-16 0-16z" />
      <path className="flat" d="M62 10h22c6 0 6 14 0 14v6l-6-6H62c-6 0-6-14 0-14z" />
      <Chest at="24 52" />
      <Head at="24 52" skin="skin-mid" hair="curls" />
      <Chest at="72 56" look="paper" />
      <Head at="72 56" skin="skin-light" hair="bald" />
    </>
  ),
  friend: (
    <>
      <Chest at="32 36" />
      <Chest at="66 44" look="paper" />
      <path className="skin-mid" d="M88 66c-14 8-36 6-46-2" />
      <Head at="32 36" skin="skin-mid" hair="long" />
      <Head at="66 44" skin="skin-deep" hair="short" />
    </>
  ),
  "going-home": (
    <>
      <path className="paper" d="M60 48l17-18 17 18v32H60z" />
      <path className="flat" d="M72 80V62h10v18" />
      <path className="cloth" d="M8 62c0-14 18-14 18 0v14H8zM32 62c0-14 18-14 18 0v14H32z" />
      <path d="M13 76v16M21 76v16M37 76v16M45 76v16M26 64l6 2M4 92h90" />
      <circle className="skin-light" cx="17" cy="42" r="8" />
      <path className="hair" d="M9 41c0-13 16-13 16 0-4-4-12-4-16 0z" />
      <circle className="skin-deep" cx="41" cy="42" r="8" />
      <path className="hair" d="M33 41c0-13 16-13 16 0-4-4-12-4-16 0z" />
      <path d="M14 44h0M20 44h0M38 44h0M44 44h0M15 47c1 1 3 1 4 0M39 47c1 1 3 1 4 0" />
    </>
  ),
  child: (
    <>
      <Portrait at="32 32" skin="skin-deep" hair="bun" />
      <path className="paper" d="M56 94c0-16 2-24 16-24s16 8 16 24" />
      <circle className="skin-deep" cx="72" cy="58" r="12" />
      <path className="hair" d="M60 57c0-18 24-18 24 0-6-5-18-5-24 0z" />
      <path className="dot" d="M68 58h0M76 58h0" />
      <path d="M68 64c2 2 6 2 8 0M56 84l-8-4" />
    </>
  ),
  baby: (
    <>
      <Portrait at="46 30" skin="skin-light" hair="scarf" />
      <path className="paper" d="M30 66c14-10 40 0 50 16-8 12-40 12-50 4z" />
      <circle className="skin-light" cx="32" cy="72" r="10" />
      <path d="M27 72c1 2 3 2 4 0M33 72c1 2 3 2 4 0M24 90c14 6 40 4 56-8" />
    </>
  ),
  "help-line": (
    <>
      <path className="paper" d="M58 6h28c7 0 7 22 0 22h-8l-8 8v-8H58c-7 0-7-22 0-22z" />
      <path className="flat" d="M72 25c-10-7-8-14-4-14 2 0 3 1 4 3 1-2 2-3 4-3 4 0 6 7-4 14z" />
      <Portrait at="36 44" skin="skin-deep" hair="curls" />
      <path className="hair" d="M52 36l5 1-1 20-5-1z" />
    </>
  ),
};
