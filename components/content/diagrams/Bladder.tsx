import { Drawing } from "./Drawing";
import { Label, linesOf } from "./Label";

/** Where the bladder sits, and what heavy use does to its wall. */
export function Bladder() {
  return (
    <Drawing name="bladder" height={406}>
      <path
        className="fill"
        d="M44 2c-2 30 4 44 0 66-6 30-18 50-16 110h50c4-14 6-16 12-16s8 2 12 16h50c2-60-10-80-16-110-4-22 2-36 0-66"
      />
      <path
        className="paper"
        d="M66 22c-14-4-18 12-16 22s12 16 18 8-6-14 2-20c2-4 0-8-4-10zM114 22c14-4 18 12 16 22s-12 16-18 8 6-14-2-20c-2-4 0-8 4-10z"
      />
      <path className="thin" d="M66 46c4 30 8 50 16 72M114 46c-4 30-8 50-16 72" />
      <path className="tone" d="M90 112c-14 0-20 10-18 20s12 16 18 24c6-8 16-14 18-24s-4-20-18-20z" />
      <path className="lead" d="M128 36h60M106 130h82" />
      <Label at={[194, 41]} lines={linesOf("drawings.bladder.kidneys")} />
      <Label at={[194, 135]} lines={linesOf("drawings.bladder.bladder")} isStrong />
      <path className="lead" d="M76 150 20 214M104 150 250 226" />

      <path
        className="tone"
        d="M74 210c-46 0-66 36-60 70 6 30 40 44 54 76v10h12v-10c14-32 48-46 54-76 6-34-14-70-60-70z"
      />
      <path className="paper" d="M74 218c-40 0-58 32-52 60 6 28 40 40 52 68 12-28 46-40 52-68 6-28-12-60-52-60z" />

      <path
        className="tone"
        d="M244 232c-34 0-54 22-50 50 4 26 34 46 44 74v10h12v-10c10-28 40-48 44-74 4-28-16-50-50-50z"
      />
      <path
        className="sore"
        d="M244 256c-6-4-12 4-18 4-4 6-8 10-6 18-2 8 6 10 8 18 6 4 8 12 16 26 8-14 10-22 16-26 2-8 10-10 8-18 2-8-2-12-6-18-6 0-12-8-18-4z"
      />
      <Label at={[74, 384]} lines={linesOf("drawings.bladder.usual")} side="middle" />
      <Label at={[244, 384]} lines={linesOf("drawings.bladder.dailyUse")} side="middle" />
    </Drawing>
  );
}
