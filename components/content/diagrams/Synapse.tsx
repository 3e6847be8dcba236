import { Drawing } from "./Drawing";
import { Label, linesOf } from "./Label";
import { Receptor } from "./Receptor";

/** Where ketamine sits: in the channel of a receptor, on the cell that should pick up the signal. */
export function Synapse() {
  return (
    <Drawing name="synapse" height={348}>
      <path
        className="fill"
        d="M96 2c2 34-62 40-62 84 0 24 14 36 42 36 60 0 108 2 168 0 28 0 42-12 42-36 0-44-64-50-62-84"
      />
      <path className="fill" d="M4 346c-4-60-6-132 26-134 90-4 170-4 260 0 32 2 30 74 26 134" />
      <g className="paper">
        <circle cx="98" cy="72" r="17" />
        <circle cx="216" cy="66" r="18" />
        <path d="M142 121c-14-8-12-30 8-31s24 22 12 31" />
      </g>
      <g transform="translate(76 220)">
        <Receptor />
        <path className="bold" d="M0-50v94m-9-11L0 44l9-11" />
      </g>
      <g transform="translate(244 220)">
        <Receptor />
        <path className="medicine" d="M-6-22 0-30l6 8-2 10v18h-8v-18z" />
      </g>
      <path
        className="dots"
        d="M92 68h0M104 70h0M97 79h0M209 63h0M221 60h0M217 73h0M148 102h0M157 112h0M144 136h0M168 144h0M124 152h0M57 184h0M95 184h0M225 184h0M263 184h0"
      />
      <path className="lead" d="M176 145l26 2M246 194l8-15" />
      <Label at={[206, 152]} lines={linesOf("drawings.synapse.glutamate")} />
      <Label at={[318, 174]} lines={linesOf("drawings.synapse.ketamine")} side="end" isStrong />
      <Label at={[160, 30]} lines={linesOf("drawings.synapse.sending")} side="middle" />
      <Label at={[160, 232]} lines={linesOf("drawings.synapse.receptors")} side="middle" />
      <Label at={[76, 288]} lines={linesOf("drawings.synapse.passes")} side="middle" />
      <Label at={[244, 288]} lines={linesOf("drawings.synapse.blocked")} side="middle" />
      <Label at={[160, 338]} lines={linesOf("drawings.synapse.receiving")} side="middle" />
    </Drawing>
  );
}
