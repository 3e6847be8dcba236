import { Drawing } from "./Drawing";
import { Label, linesOf } from "./Label";
import { Person } from "./Person";
import { Receptor } from "./Receptor";

/** The chain from receptor to mood, with its links drawn as firmly as they are known. */
export function KnownAndGuessed() {
  return (
    <Drawing name="knownAndGuessed" height={520}>
      <Label at={[0, 14]} lines={linesOf("drawings.knownAndGuessed.known")} isStrong />
      <path className="fill" d="M2 96V68c26-4 58-4 84 0v28" />
      <g transform="translate(44 68) scale(.8)">
        <Receptor />
        <path className="medicine" d="M-6-22 0-30l6 8-2 10v18h-8v-18z" />
      </g>
      <Label at={[102, 62]} lines={linesOf("drawings.knownAndGuessed.blocks")} />
      <path className="dash" d="M44 102v16" />

      <path className="rule" d="M0 126h320" />
      <Label at={[0, 148]} lines={linesOf("drawings.knownAndGuessed.theory")} isStrong />
      <path className="tone" d="M222 162c-6-22 20-30 36-24 6-10 18-8 16 2 10 2 18 8 22 14-2 6-10 8-18 8z" />
      <path className="thin" d="M222 160c-12 6-18-2-30 2M262 140c2 6 8 6 12 2" />
      <path className="point" d="M284 151h0" />
      <g className="dash">
        <path className="fill" d="M30 182c2 10-18 12-18 28 0 10 8 14 18 14h28c10 0 18-4 18-14 0-16-20-18-18-28" />
        <path d="M44 246v14" />
        <path
          className="fill"
          d="M44 274c14 0 16-6 30-10-4 10-6 12-6 20s6 12 10 22c-14-6-20-2-34-2s-20-2-34 4c6-10 10-16 8-24s-6-12-8-18c16 4 20 8 34 8z"
        />
        <path d="M44 316v12" />
        <path className="fill" d="M2 362c28-8 56-8 84 0v14c-28-6-56-6-84 0z" />
        <path d="M30 357c-2-6-8-8-8-14s10-8 12-2-2 8 0 15M52 356c0-6-5-8-4-14s10-6 11 0-3 8-2 14M72 358c0-6-4-8-2-13s9-4 9 1-3 7-3 13" />
      </g>
      <circle className="tone" cx="44" cy="288" r="7" />
      <path className="dots" d="M32 210h0M44 204h0M55 211h0M28 234h0M40 240h0M50 234h0M62 239h0" />
      <Label at={[102, 206]} lines={linesOf("drawings.knownAndGuessed.burst")} />
      <Label at={[102, 282]} lines={linesOf("drawings.knownAndGuessed.growth")} />
      <Label at={[102, 354]} lines={linesOf("drawings.knownAndGuessed.contacts")} />

      <path className="rule" d="M0 388h320" />
      <path className="dotted" d="M44 394v40" />
      <Label at={[56, 420]} lines={["?"]} isStrong />
      <Label at={[102, 411]} lines={linesOf("drawings.knownAndGuessed.guess")} isStrong />
      <path className="rule" d="M0 442h320" />

      <path className="tone" d="M14 518a30 30 0 0 1 60 0z" />
      <path className="thin" d="M2 516h6M80 516h6M14 492l5 4M74 492l-5 4" />
      <g transform="translate(32 458) scale(.55)">
        <Person />
      </g>
      <Label at={[102, 464]} lines={linesOf("drawings.knownAndGuessed.seen")} isStrong />
      <Label at={[102, 486]} lines={linesOf("drawings.knownAndGuessed.lifts")} />
    </Drawing>
  );
}
