import { Drawing } from "./Drawing";
import { Label, linesOf } from "./Label";

const weekWidth = 25;
const weeks = Array.from({ length: 12 }, (_, index) => index + 1);
const atWeek = (week: number) => 8 + (week - 1) * weekWidth;
/** One spray device, its foot on the strip of weeks. */
const device = (x: number) => `M${x - 4} 92V80l2-5v-8h4v8l2 5v12z`;
const twiceAWeek = weeks.slice(0, 4).flatMap((week) => [atWeek(week) + 6.5, atWeek(week) + 18.5]);
const onceAWeek = weeks.slice(4, 8).map((week) => atWeek(week) + 12.5);
const from9 = weeks.slice(8).map((week) => atWeek(week) + 12.5);
const everySecond = (isGiven: boolean) => from9.filter((_, index) => (index % 2 === 0) === isGiven);

/** The weeks of a course with the esketamine spray. */
export function CourseSpray() {
  return (
    <Drawing name="courseSpray" height={176}>
      <path className="medicine" d={[...twiceAWeek, ...onceAWeek, ...everySecond(true)].map(device).join("")} />
      <path className="dash thin" d={everySecond(false).map(device).join("")} />
      <path className="fill" d={`M8 96h300v24H8z`} />
      <path
        className="thin"
        d={weeks
          .slice(1)
          .map((week) => `M${atWeek(week)} 96v24`)
          .join("")}
      />
      <path className="bold" d="M108 126V14" />
      <path className="tone" d="M108 8c10-5 16 5 28 0v18c-12 5-18-5-28 0z" />
      <Label at={[144, 20]} lines={linesOf("drawings.courseSpray.check")} />
      {weeks.map((week) => (
        <Label key={week} at={[atWeek(week) + weekWidth / 2, 113]} lines={[String(week)]} side="middle" />
      ))}
      <path d="M10 126v6h94v-6M112 126v6h92v-6M212 126v6h104m-6-5 6 5-6 5" />
      <Label at={[57, 150]} lines={linesOf("drawings.courseSpray.twice")} side="middle" />
      <Label at={[158, 150]} lines={linesOf("drawings.courseSpray.once")} side="middle" />
      <Label at={[264, 150]} lines={linesOf("drawings.courseSpray.everySecond")} side="middle" />
    </Drawing>
  );
}
