/** Someone standing, seen from the front; 44 wide, feet at 108. */
export function Person() {
  return (
    <>
      <path className="tone" d="M13 60v46h8l2-38 2 38h8V60z" />
      <path className="paper" d="M12 24c-7 1-10 5-11 12L0 62h6l5-20v24h24V42l5 20h6l-2-26c-1-7-4-11-11-12z" />
      <circle className="paper" cx="23" cy="11" r="10.500" />
      <path className="tone" d="M12.500 12C10-3 36-3 33.500 12 31 7 27 6 23 6s-8 1-10.500 6z" />
    </>
  );
}
