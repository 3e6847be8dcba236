import { Drawing } from "./Drawing";
import { Label, linesOf } from "./Label";
import { Person } from "./Person";
import { Recliner } from "./Recliner";

/** What must be in the room where ketamine is given. */
export function TheRoom() {
  return (
    <Drawing name="theRoom" height={296}>
      <path d="M0 248h320" />
      <g transform="translate(72 150)">
        <Recliner />
      </g>
      <path className="tone" d="M107 176l13-11 9 10-13 11z" />
      <path className="thin" d="M110 180c-8 14-22 10-22 26" />
      <circle className="paper" cx="88" cy="212" r="6" />
      <path className="ink" d="M154 189h11v7h-11zM182 192h8v12h-8z" />
      <path className="paper" d="M176 84h46v32h-46z" />
      <path className="thin" d="M181 100h11l4-9 5 18 4-9h12M186 116c2 40-6 70-21 76M186 204c2 24-12 30-34 30" />
      <g transform="translate(266 140)">
        <Person />
        <path className="paper" d="M14 50h18v22H14z" />
        <path className="thin" d="M18 57h10M18 62h10M18 67h6" />
      </g>
      <path className="paper" d="M6 186h50v54H6zM6 204h50M6 222h50" />
      <circle cx="14" cy="244" r="4" />
      <circle cx="48" cy="244" r="4" />
      <path className="tone" d="M10 186v-30c0-8 12-8 12 0v30zM30 168h24v18H30z" />
      <path className="thin" d="M14 150v-6h6M26 213h10M26 231h10M36 178h4l2-4 3 8 2-4h3" />
      <path className="lead" d="M96 44 119 60v104M160 60v126M258 60 187 190" />
      <Label at={[0, 30]} lines={linesOf("drawings.theRoom.cuff")} />
      <Label at={[134, 30]} lines={linesOf("drawings.theRoom.clip")} />
      <Label at={[240, 30]} lines={linesOf("drawings.theRoom.button")} />
      <Label at={[0, 272]} lines={linesOf("drawings.theRoom.rescue")} />
      <Label at={[154, 272]} lines={linesOf("drawings.theRoom.chair")} side="middle" />
      <Label at={[320, 272]} lines={linesOf("drawings.theRoom.staff")} side="end" />
    </Drawing>
  );
}
