import { atMinute, Clock } from "./Clock";
import { Drawing } from "./Drawing";
import { Label, linesOf } from "./Label";
import { Pair } from "./Pair";
import { Recliner } from "./Recliner";

/** The hours of a treatment with the esketamine spray. */
export function TreatmentDaySpray() {
  return (
    <Drawing name="treatmentDaySpray" height={346}>
      <path d="M0 112h320" />
      <g transform="translate(20 27) scale(.87)">
        <Recliner />
      </g>
      <path className="medicine" transform="translate(70 45) rotate(-48)" d="M-3.5 0v-13l2-4v-7h3v7l2 4v13z" />
      <path className="paper" d="M52 47c4 6 7 7 10 4l6-9c3-4 9 0 6 5l-8 13c-3 4-9 5-13 0l-8-10" />
      <g transform="translate(244 26) scale(.8)">
        <Pair />
      </g>
      <Clock hill="M22 196C50 194 64 142 96 142c36 0 50 32 92 44 18 6 40 9 56 10z" ticks={[0, 40, 90, 120]} />
      <path className="medicine" d={[0, 5, 10].map((minutes) => `M${atMinute(minutes) - 2} 236h4v12h-4z`).join("")} />
      <Label at={[54, 247]} lines={linesOf("drawings.treatmentDaySpray.devices")} />
      <path d={[0, 40].map((minutes) => `M${atMinute(minutes)} 264a6 6 0 1 0 .1 0zm0 6 3-3`).join("")} />
      <Label at={[112, 275]} lines={linesOf("drawings.treatmentDaySpray.checks")} />
      <path className="fill" d={`M22 290H${atMinute(120)}v22H22z`} />
      <Label at={[30, 306]} lines={linesOf("drawings.treatmentDaySpray.watch")} />
      <path d="M252 301h62m-8-6 8 6-8 6" />
      <Label at={[320, 336]} lines={linesOf("drawings.treatmentDaySpray.home")} side="end" />
    </Drawing>
  );
}
