import { atMinute, Clock } from "./Clock";
import { Drawing } from "./Drawing";
import { Label, linesOf } from "./Label";
import { Pair } from "./Pair";
import { Recliner } from "./Recliner";

/** The hours of a treatment with a ketamine drip. */
export function TreatmentDayDrip() {
  return (
    <Drawing name="treatmentDayDrip" height={318}>
      <path d="M0 112h320" />
      <g transform="translate(20 27) scale(.87)">
        <Recliner />
      </g>
      <path className="thin" d="M128 112V4m-14 108h28M119 4h18M121 34c0 24-10 16-16 30" />
      <path className="medicine" d="M115 8h12v20l-4 6h-4l-4-6zM121 4v4" />
      <g transform="translate(244 26) scale(.8)">
        <Pair />
      </g>
      <Clock hill="M22 196C46 194 70 142 98 142c34 0 50 34 88 44 18 6 42 9 58 10z" ticks={[0, 40, 120]} />
      <path className="medicine" d={`M22 236H${atMinute(40)}v12H22z`} />
      <Label at={[atMinute(40) + 8, 247]} lines={linesOf("drawings.treatmentDayDrip.runs")} />
      <path className="fill" d={`M${atMinute(40)} 260H${atMinute(100)}v22H${atMinute(40)}z`} />
      <Label at={[atMinute(70), 276]} lines={linesOf("drawings.treatmentDayDrip.rest")} side="middle" />
      <path d="M215 271h99m-8-6 8 6-8 6" />
      <Label at={[320, 307]} lines={linesOf("drawings.treatmentDayDrip.home")} side="end" />
    </Drawing>
  );
}
