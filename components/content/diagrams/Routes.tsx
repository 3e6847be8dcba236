import { Drawing } from "./Drawing";
import { Label, linesOf } from "./Label";

const barLength = 0.8;
const routes = [
  { y: 62, name: "spray", least: 48, most: 50, lead: "M74 66 122 57h24" },
  { y: 119, name: "tongue", least: 29, most: 29, lead: "M74 80 118 114h28" },
  { y: 176, name: "muscle", least: 93, most: 93, lead: "M120 157 132 171h14" },
  { y: 233, name: "swallowed", least: 20, most: 25, lead: "M89 199 128 228h18" },
  { y: 290, name: "drip", least: 100, most: 100, lead: "M125 258 136 285h10" },
];

/** Each way into the body, where it enters, and how much of it arrives in the blood. */
export function Routes() {
  return (
    <Drawing name="routes" height={336}>
      <g transform="scale(.93 1)">
        <path
          className="fill"
          d="M60 92c0 16 2 22-16 28-24 8-34 12-36 44L2 262c-1 20-2 40 0 73h25l2-65 6-74v139h80V192l8 74 4 69h22c6-26 6-56 2-77l-10-92c-4-32-12-36-36-44-20-6-17-14-17-30"
        />
        <path className="thin" d="M124 122c-10 8-12 22-10 40M32 124c8 6 10 18 8 34M60 124c8 8 24 8 36-2" />
        <path className="paper" d="M52 46c0-44 52-44 52 0 0 36-12 54-26 54S52 82 52 46z" />
        <path className="tone" d="M51 54C40 2 116 2 105 54c-2-14-8-21-15-26-10 8-26 6-32 10-4 4-5 10-7 16z" />
        <path
          className="thin"
          d="M60 54c3 2 7 2 10 0M86 54c3 2 7 2 10 0M77 54c0 7-4 10-3 13 2 2 6 2 9 0M68 80c7 3 14 3 20 0"
        />
        <path className="thin" d="M79 84c2 30 2 68 8 102" />
        <path className="paper" d="M86 184c8-8 28-2 24 18-4 16-18 24-32 20-4-4 2-8 6-12 6-8-2-18 2-26z" />
        <path className="tone" d="M42 182c14-8 40-4 46 4-4 18-20 26-46 32-5-10-5-28 0-36z" />
        <path className="bold" d="M82 218c-6 12-20 10-22 0m-5 6 5-8 6 6" />
        <path className="thin" d="M118 206c4 18 8 34 17 52 4 18 6 40 6 76M135 258c2-10 2-20 0-34" />
        <path className="dots medicine" d="M79 66h0M79 80h0M129 157h0M96 199h0M134 258h0" />
      </g>
      <Label at={[150, 14]} lines={linesOf("drawings.routes.ofEach")} />
      {routes.map(({ y, name, least, most, lead }) => (
        <g key={name}>
          <path className="lead" d={lead} />
          <Label at={[150, y]} lines={linesOf(`drawings.routes.${name}.name`)} />
          <path className="track" d={`M150 ${y + 16}h${100 * barLength}`} />
          <path className="bar" d={`M150 ${y + 16}h${least * barLength}`} />
          {most > least && (
            <path className="bar pale" d={`M${150 + least * barLength} ${y + 16}h${(most - least) * barLength}`} />
          )}
          <Label at={[237, y + 21]} lines={linesOf(`drawings.routes.${name}.amount`)} isStrong />
        </g>
      ))}
      <Label at={[41, 204]} lines={linesOf("drawings.routes.liver")} />
    </Drawing>
  );
}
