import { atMinute, Clock } from "./Clock";
import { Drawing } from "./Drawing";
import { Label } from "./Label";
import { Pair } from "./Pair";
import { Recliner } from "./Recliner";

/** The hours of a treatment with a ketamine drip. */
export function TreatmentDayDrip() {
  return (
    <Drawing
      title="A treatment day with a drip, by the clock."
      text="Someone lies back in a chair; a tube runs from a bag on a stand to the back of the hand. Later, two people leave side by side. Under them runs a line of time that begins when the drip begins. The drip runs for 40 minutes. A hill shows how strange you feel: it rises while the drip runs and is gone within 2 hours. After the drip you rest for about 1 hour more, you are checked, and someone takes you home."
      height={318}
      caption="The hill is a sketch: yours may be lower, higher or longer. The hour of rest is how one hospital clinic in England does it; other clinics differ. Sources in the text above."
    >
      <path d="M0 112h320" />
      <g transform="translate(20 27) scale(.87)">
        <Recliner />
      </g>
      <path className="thin" d="M128 112V4m-14 108h28M119 4h18M121 34c0 24-10 16-16 30" />
      <path className="medicine" d="M115 8h12v20l-4 6h-4l-4-6zM121 4v4" />
      <g transform="translate(244 26) scale(.8)">
        <Pair />
      </g>
      <Clock
        hill="M22 196C46 194 70 142 98 142c34 0 50 34 88 44 18 6 42 9 58 10z"
        ticks={[
          { minutes: 0, name: "0" },
          { minutes: 40, name: "40 min" },
          { minutes: 120, name: "2 h" },
        ]}
      />
      <path className="medicine" d={`M22 236H${atMinute(40)}v12H22z`} />
      <Label at={[atMinute(40) + 8, 247]} lines={["the drip runs"]} />
      <path className="fill" d={`M${atMinute(40)} 260H${atMinute(100)}v22H${atMinute(40)}z`} />
      <Label at={[atMinute(70), 276]} lines={["rest, 1 hour"]} side="middle" />
      <path d="M215 271h99m-8-6 8 6-8 6" />
      <Label at={[320, 307]} lines={["checked, then taken home"]} side="end" />
    </Drawing>
  );
}
