import { Drawing } from "./Drawing";
import { Label } from "./Label";

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
    <Drawing
      title="A course with the spray, week by week."
      text="A strip of 12 weeks with a spray device for each visit. In weeks 1 to 4 there are two visits a week. At the end of week 4 a flag marks the check: is it helping enough to go on? In weeks 5 to 8 there is one visit a week. From week 9 there is one every 1 or 2 weeks, and an arrow shows that it goes on."
      height={176}
      caption="Each device is a visit: 8, then 4, then as few as keep you well. Pale ones, from week 9, may not be needed. US plan for treatment-resistant depression; sources in the text above."
    >
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
      <Label at={[144, 20]} lines={["the check: is it", "helping enough?"]} />
      {weeks.map((week) => (
        <Label key={week} at={[atWeek(week) + weekWidth / 2, 113]} lines={[String(week)]} side="middle" />
      ))}
      <path d="M10 126v6h94v-6M112 126v6h92v-6M212 126v6h104m-6-5 6 5-6 5" />
      <Label at={[57, 150]} lines={["twice", "a week"]} side="middle" />
      <Label at={[158, 150]} lines={["once", "a week"]} side="middle" />
      <Label at={[264, 150]} lines={["every 1 or", "2 weeks"]} side="middle" />
    </Drawing>
  );
}
