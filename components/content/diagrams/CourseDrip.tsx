import { Drawing } from "./Drawing";
import { Label } from "./Label";

const atDay = (day: number) => 12 + day * 10.6;
/** One drip bag, hanging from a line. */
const bag = (x: number, y: number) => `M${x - 4} ${y}h8v12l-2 5h-4l-2-5z`;
const weekStarts = [0, 7, 14, 21];
const patterns = [
  { y: 40, words: "6 in 2 weeks", days: [0, 2, 4, 7, 9, 11] },
  { y: 94, words: "6 in 3 weeks", days: [0, 3, 7, 10, 14, 17] },
  { y: 148, words: "up to 8 in 4 weeks", days: [0, 3, 7, 10, 14, 17, 21, 24] },
];
/** Made up for the sketch, between the first gap of 5 days and the last of 4 weeks. */
const topUpDays = [0, 5, 12, 21, 33, 48, 67, 90, 117, 145];
const atTopUp = (day: number) => 12 + day * 2;

/** The weeks of a course with ketamine drips, and the months after. */
export function CourseDrip() {
  return (
    <Drawing
      title="A course of drips, week by week."
      text="Four weeks, with a drip bag for each session, as three trials planned them: 6 drips in 2 weeks, 6 drips in 3 weeks, or up to 8 drips in 4 weeks. A flag marks the check at the end: stop, or go on with fewer. Below are the months after, for those who go on: single drips ever further apart, at first 5 days, and 3 or 4 weeks after 5 months."
      height={330}
      caption="Each bag is a drip. No plan is standard, and which days is only an example. The months after follow a study of 215 US veterans; the gaps are a sketch. Sources in the text above."
    >
      {weekStarts.map((day, index) => (
        <Label key={day} at={[atDay(day) - 6, 14]} lines={[`week ${index + 1}`]} />
      ))}
      <path className="rule" d={weekStarts.map((day) => `M${atDay(day) - 9} 2v16`).join("")} />
      {patterns.map(({ y, words, days }) => (
        <g key={words}>
          <path className="medicine" d={days.map((day) => bag(atDay(day), y - 12)).join("")} />
          <path className="rule" d={weekStarts.map((day) => `M${atDay(day) - 9} ${y - 12}v18`).join("")} />
          <path className="thin" d={`M0 ${y - 12}h320`} />
          <Label at={[3, y + 22]} lines={[words]} isStrong />
        </g>
      ))}
      <path className="bold" d="M4 246V214" />
      <path className="tone" d="M4 210c10-5 16 5 28 0v18c-12 5-18-5-28 0z" />
      <Label at={[40, 225]} lines={["the check: stop, or go on", "with fewer"]} />
      <path className="medicine" d={topUpDays.map((day) => bag(atTopUp(day), 266)).join("")} />
      <path className="thin" d="M0 266h318m-8-5 8 5-8 5" />
      <path className="thin" d="M12 290v5h10v-5M246 290v5h56v-5" />
      <Label at={[6, 313]} lines={["5 days"]} />
      <Label at={[318, 313]} lines={["3 or 4 weeks"]} side="end" />
      <Label at={[136, 313]} lines={["over 5 months"]} side="middle" />
    </Drawing>
  );
}
