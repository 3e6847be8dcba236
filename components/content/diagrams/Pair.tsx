import { Person } from "./Person";

/** Two people leaving together, one at the other's arm; 84 wide, feet at 108. */
export function Pair() {
  return (
    <>
      <Person />
      <g transform="translate(38 7) scale(.935)">
        <Person />
      </g>
    </>
  );
}
