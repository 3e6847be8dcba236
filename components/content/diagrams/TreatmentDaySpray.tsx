import { atMinute, Clock } from "./Clock";
import { Drawing } from "./Drawing";
import { Label } from "./Label";
import { Pair } from "./Pair";
import { Recliner } from "./Recliner";

/** The hours of a treatment with the esketamine spray. */
export function TreatmentDaySpray() {
  return (
    <Drawing
      title="A treatment day with the spray, by the clock."
      text="Someone lies back in a chair with a spray device at the nose. Later, two people leave side by side. Under them runs a line of time that begins with the first device. You use 2 or 3 devices, 5 minutes apart. A hill shows how strange you feel: it is highest at about 40 minutes and has mostly settled at about 90. Blood pressure is checked before you start and at about 40 minutes. Staff watch over you for at least 2 hours. From then on, once they have checked you, someone takes you home."
      height={346}
      caption="The hill is a sketch: yours may be lower, higher or longer. The 2 hours are the US rule. Sources in the text above."
    >
      <path d="M0 112h320" />
      <g transform="translate(20 27) scale(.87)">
        <Recliner />
      </g>
      <path className="medicine" transform="translate(70 45) rotate(-48)" d="M-3.5 0v-13l2-4v-7h3v7l2 4v13z" />
      <path className="paper" d="M52 47c4 6 7 7 10 4l6-9c3-4 9 0 6 5l-8 13c-3 4-9 5-13 0l-8-10" />
      <g transform="translate(244 26) scale(.8)">
        <Pair />
      </g>
      <Clock
        hill="M22 196C50 194 64 142 96 142c36 0 50 32 92 44 18 6 40 9 56 10z"
        ticks={[
          { minutes: 0, name: "0" },
          { minutes: 40, name: "40 min" },
          { minutes: 90, name: "90 min" },
          { minutes: 120, name: "2 h" },
        ]}
      />
      <path className="medicine" d={[0, 5, 10].map((minutes) => `M${atMinute(minutes) - 2} 236h4v12h-4z`).join("")} />
      <Label at={[54, 247]} lines={["2 or 3 devices, 5 min apart"]} />
      <path d={[0, 40].map((minutes) => `M${atMinute(minutes)} 264a6 6 0 1 0 .1 0zm0 6 3-3`).join("")} />
      <Label at={[112, 275]} lines={["blood pressure checks"]} />
      <path className="fill" d={`M22 290H${atMinute(120)}v22H22z`} />
      <Label at={[30, 306]} lines={["staff watch over you"]} />
      <path d="M252 301h62m-8-6 8 6-8 6" />
      <Label at={[320, 336]} lines={["checked, then taken home"]} side="end" />
    </Drawing>
  );
}
