import { words } from "@/components/words";
import { Label, linesOf } from "./Label";

interface ClockProps {
  /** The outline of how strange the reader may feel, above the line. */
  hill: string;
  /** The minutes that are named on the line. */
  ticks: number[];
}

/** Where a minute of the treatment stands on the line of time. */
export const atMinute = (minutes: number) => 22 + minutes * 1.85;

/** The line of time of a treatment day, with the hill of strange feelings on it. */
export function Clock({ hill, ticks }: ClockProps) {
  return (
    <>
      <path className="fill" d={hill} />
      <path d="M0 196h320" />
      {ticks.map((minutes) => (
        <path key={minutes} d={`M${atMinute(minutes)} 196v6`} />
      ))}
      {ticks.map((minutes) => (
        <Label key={minutes} at={[atMinute(minutes), 219]} lines={[sayMinute(minutes)]} side="middle" />
      ))}
      <path className="lead" d="M176 150l-24 18" />
      <Label at={[180, 139]} lines={linesOf("drawings.clock.strange")} />
    </>
  );
}

function sayMinute(minutes: number): string {
  if (minutes === 0) return "0";
  if (minutes % 60 === 0) return words("drawings.clock.hours", { hours: minutes / 60 });

  return words("drawings.clock.minutes", { minutes });
}
