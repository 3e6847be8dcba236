import { Chest, Head, Portrait } from "./Person";

/** What people feel, in the mind. */
export const feelings = {
  better: (
    <>
      <circle className="mark" cx="80" cy="16" r="7" />
      <path d="M80 3v-2M80 31v-2M67 16h-2M95 16h-2M71 7l-2-2M91 27l-2-2M71 25l-2 2" />
      <Portrait at="36 46" skin="skin-deep" hair="curls" />
    </>
  ),
  sad: (
    <>
      <path className="flat" d="M66 24c-8 0-9-10-1-11 1-8 13-8 15-1 8-2 10 12 1 12z" />
      <path d="M68 31l-2 6M75 31l-2 6M82 31l-2 6" />
      <Portrait at="40 44" skin="skin-mid" hair="long" eyes="closed" mouth="sad" coat="paper" />
    </>
  ),
  mixed: (
    <>
      <Chest at="24 42" />
      <Head at="24 42" skin="skin-deep" hair="short" />
      <Chest at="72 42" look="paper" />
      <Head at="72 42" skin="skin-light" hair="gray" mouth="sad" />
    </>
  ),
  floaty: (
    <g transform="translate(-10 -6) scale(1.15)">
      <path className="skin-mid" d="M14 42a9 9 0 1 0 18 0 9 9 0 1 0-18 0" />
      <path className="hair" d="M14 42c-2-14 12-14 14-7-7 0-10 2-14 7z" />
      <path d="M21 45c2 1 4 0 4-2" />
      <path className="cloth" d="M32 38c10-5 20-5 26-2l28-2c4 0 4 6 0 7l-26 5c-10 4-20 5-28 1z" />
      <path d="M42 36l-4-13M12 66c8-7 14 7 22 0s14 7 22 0 14 7 22 0M24 80c8-7 14 7 22 0s14 7 22 0M12 18l4 4M78 16l-4 4" />
    </g>
  ),
  "not-real": (
    <>
      <path className="dash" d="M58 92c0-24 4-32 17-32s17 8 17 32M61 44a14 14 0 1 0 28 0 14 14 0 1 0-28 0" />
      <Portrait at="32 44" skin="skin-light" hair="bun" eyes="wide" mouth="open" />
    </>
  ),
  "no-better": (
    <>
      <path className="hair" d="M66 42h22v9H66z" />
      <path className="paper" d="M68 51h18v31H68z" />
      <path className="cloth" d="M68 60h18v12H68z" />
      <Portrait at="34 42" skin="skin-mid" hair="gray" mouth="flat" />
    </>
  ),
  scared: (
    <>
      <path d="M12 30l-7-4M14 16l-6-6M84 30l7-4M82 16l6-6" />
      <Portrait at="48 44" skin="skin-deep" hair="short" eyes="wide" mouth="wave" coat="paper" />
    </>
  ),
  angry: (
    <>
      <Portrait at="48 44" skin="skin-light" hair="short" mouth="sad" />
      <path d="M36 36l9 5M60 36l-9 5M18 20l8 6M30 8l5 8M78 20l-8 6M66 8l-5 8" />
    </>
  ),
  awake: (
    <>
      <path className="mark" d="M84 6c-9 3-12 15-3 21-14 2-21-16-9-22 4-2 8-2 12 1z" />
      <path d="M6 50v40M6 82h84M90 82v8M90 82V70" />
      <path className="paper" d="M10 60h28v14H10z" />
      <path className="cloth" d="M32 82V66c10-8 50-8 58 0v16z" />
      <Head at="26 54" skin="skin-mid" hair="short" eyes="wide" mouth="flat" />
    </>
  ),
  stuck: (
    <>
      <path d="M74 24A36 36 0 1 0 84 50M74 10v15H59" />
      <path className="paper" d="M38 42h20v26H38z" />
      <path className="flat" d="M42 30h12v12H42z" />
      <path className="cloth" d="M38 52h20v10H38z" />
    </>
  ),
};
