import { words } from "@/components/words";
import { Drawing } from "./Drawing";
import { Label, linesOf } from "./Label";

const atDay = (day: number) => 12 + day * 10.6;
/** One drip bag, hanging from a line. */
const bag = (x: number, y: number) => `M${x - 4} ${y}h8v12l-2 5h-4l-2-5z`;
const weekStarts = [0, 7, 14, 21];
const patterns = [
  { y: 40, name: "sixInTwo", days: [0, 2, 4, 7, 9, 11] },
  { y: 94, name: "sixInThree", days: [0, 3, 7, 10, 14, 17] },
  { y: 148, name: "eightInFour", days: [0, 3, 7, 10, 14, 17, 21, 24] },
];
/** Made up for the sketch, between the first gap of 5 days and the last of 4 weeks. */
const topUpDays = [0, 5, 12, 21, 33, 48, 67, 90, 117, 145];
const atTopUp = (day: number) => 12 + day * 2;

/** The weeks of a course with ketamine drips, and the months after. */
export function CourseDrip() {
  return (
    <Drawing name="courseDrip" height={330}>
      {weekStarts.map((day, index) => (
        <Label key={day} at={[atDay(day) - 6, 14]} lines={[words("drawings.courseDrip.week", { number: index + 1 })]} />
      ))}
      <path className="rule" d={weekStarts.map((day) => `M${atDay(day) - 9} 2v16`).join("")} />
      {patterns.map(({ y, name, days }) => (
        <g key={name}>
          <path className="medicine" d={days.map((day) => bag(atDay(day), y - 12)).join("")} />
          <path className="rule" d={weekStarts.map((day) => `M${atDay(day) - 9} ${y - 12}v18`).join("")} />
          <path className="thin" d={`M0 ${y - 12}h320`} />
          <Label at={[3, y + 22]} lines={linesOf(`drawings.courseDrip.${name}`)} isStrong />
        </g>
      ))}
      <path className="bold" d="M4 246V214" />
      <path className="tone" d="M4 210c10-5 16 5 28 0v18c-12 5-18-5-28 0z" />
      <Label at={[40, 225]} lines={linesOf("drawings.courseDrip.check")} />
      <path className="medicine" d={topUpDays.map((day) => bag(atTopUp(day), 266)).join("")} />
      <path className="thin" d="M0 266h318m-8-5 8 5-8 5" />
      <path className="thin" d="M12 290v5h10v-5M246 290v5h56v-5" />
      <Label at={[6, 313]} lines={linesOf("drawings.courseDrip.fiveDays")} />
      <Label at={[318, 313]} lines={linesOf("drawings.courseDrip.weeks")} side="end" />
      <Label at={[136, 313]} lines={linesOf("drawings.courseDrip.months")} side="middle" />
    </Drawing>
  );
}
