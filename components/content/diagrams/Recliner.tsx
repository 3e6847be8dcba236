/** Someone lying back in a treatment chair under a blanket, feet to the right; 150 wide, its floor at 98. */
export function Recliner() {
  return (
    <>
      <path d="M70 72v20M48 98c2-8 42-8 44 0" />
      <path className="tone" d="M1 12C-2 3 11-3 16 6l33 50h47l45 14c8 3 5 14-3 12L93 71H48c-6 0-10-2-13-7z" />
      <path className="paper" d="M21 15c1-8 14-11 20-3l20 25c5 7 5 12 3 19H49z" />
      <path className="fill" d="M50 44c14-8 32-4 47 3l42 14c7 3 9 8 7 14L95 60c-16-2-32 0-46-2-4-5-3-11 1-14z" />
      <path className="paper" d="M139 62c0-8 11-9 11-1l-4 14z" />
      <circle className="paper" cx="24" cy="-3" r="11" />
      <path className="tone" d="M14-7C14-17 32-18 33-8c-6-3-12-2-14 2-1 3 0 8-2 11-3-3-4-8-3-12z" />
      <path className="thin" d="M30-1c1 1 2 1 3 0M29 5h3" />
      <path className="paper" d="M30 14c-5 3-5 8-2 12l17 20c3 4 6 5 10 5h22c7 0 7-10 0-10H60L41 18c-3-4-7-6-11-4z" />
    </>
  );
}
