import { crowdPaths } from "./crowd-paths";

interface CrowdProps {
  /** How many of the base are filled in. */
  filled: number;
  /** 100 small people, or 1,000 dots. */
  base: 100 | 1000;
}

/** A crowd, ten in a row: those with the outcome are solid, the rest hollow, so that it reads without color. */
export function Crowd({ filled, base }: CrowdProps) {
  const { solid, hollow, look } = crowdPaths(filled, base);

  return (
    <>
      {hollow.map((d, index) => d && <path key={d} className={`${look[index]} rest`} d={d} />)}
      {hollow.map((d, index) => d && <path key={d} className={`${look[index]} inside`} d={d} />)}
      {solid.map((d, index) => d && <path key={d} className={`${look[index]} had`} d={d} />)}
    </>
  );
}
