import { Label } from "./Label";

interface ClockProps {
  /** The outline of how strange the reader may feel, above the line. */
  hill: string;
  /** The times that are named on the line. */
  ticks: { minutes: number; name: string }[];
}

/** Where a minute of the treatment stands on the line of time. */
export const atMinute = (minutes: number) => 22 + minutes * 1.85;

/** The line of time of a treatment day, with the hill of strange feelings on it. */
export function Clock({ hill, ticks }: ClockProps) {
  return (
    <>
      <path className="fill" d={hill} />
      <path d="M0 196h320" />
      {ticks.map(({ minutes, name }) => (
        <path key={name} d={`M${atMinute(minutes)} 196v6`} />
      ))}
      {ticks.map(({ minutes, name }) => (
        <Label key={name} at={[atMinute(minutes), 219]} lines={[name]} side="middle" />
      ))}
      <path className="lead" d="M176 150l-24 18" />
      <Label at={[180, 139]} lines={["how strange", "you feel"]} />
    </>
  );
}
